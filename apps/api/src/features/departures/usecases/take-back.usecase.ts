import type { DepartureView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  type InputOf,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Motions } from '../../motions/index.ts';
import { mayAct } from '../domain/departure.rules.ts';
import type { Departure } from '../domain/departure.ts';
import { stateTexts } from '../http/departure.texts.ts';
import { FindDeparture } from './find-departure.ts';
import { liveMotion } from './live-motion.ts';
import { MoveDeparture } from './move-departure.ts';
import { ShowDeparture } from './show-departure.query.ts';

/** A member takes its notice back before it takes effect, and stays. */
@Injectable()
export class TakeBack {
  constructor(
    private readonly findDeparture: FindDeparture,
    private readonly motions: Motions,
    private readonly move: MoveDeparture,
    private readonly show: ShowDeparture,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/departures/:departure/take-back'>,
  ): Promise<DepartureView> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { departure, role } = await this.findDeparture.own(personId, params, tx);
        const stateText = stateTexts[departure.state];
        requireAllowed(mayAct(departure, 'takeBack', { role, now: tx.now, stateText }));
        const reason = body.reason === '' ? null : body.reason;
        const back = await this.move.execute(tx, departure, { event: 'takeBack', by: { role, personId }, reason });
        await this.withdrawMotion(tx, departure);
        return this.show.present(back, role, tx);
      },
      { answers: true },
    );
  }

  /** A vote that has begun is counted to its end, and changes nothing then. */
  private async withdrawMotion(tx: Tx, { alliance, id }: Departure): Promise<void> {
    const motion = liveMotion(await this.motions.ofSubject(alliance, { kind: 'departure', id }, tx));
    if (motion?.state !== 'proposed' && motion?.state !== 'listed') return;
    await this.motions.withdraw(tx, { alliance, motionId: motion.id, reason: '成员已撤回退出' });
  }
}
