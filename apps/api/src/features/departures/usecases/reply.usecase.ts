import type { DepartureView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed, signedIn, Transactions } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import { mayAct } from '../domain/departure.rules.ts';
import { stateTexts } from '../http/departure.texts.ts';
import { FindDeparture } from './find-departure.ts';
import { MoveDeparture } from './move-departure.ts';
import { ShowDeparture } from './show-departure.query.ts';

/** The member replies to a notice of expulsion; within the time a later reply takes the place of an earlier one. */
@Injectable()
export class Reply {
  constructor(
    private readonly findDeparture: FindDeparture,
    private readonly files: Files,
    private readonly move: MoveDeparture,
    private readonly show: ShowDeparture,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/departures/:departure/reply'>,
  ): Promise<DepartureView> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const { departure, role } = await this.findDeparture.own(personId, params, tx);
        const stateText = stateTexts[departure.state];
        requireAllowed(mayAct(departure, 'reply', { role, now: tx.now, stateText }));
        const { alliance, id } = departure;
        const subject = { kind: 'departure', id };
        const replyFiles = [...new Set(body.files)];
        for (const file of replyFiles.filter((one) => !departure.replyFiles.includes(one))) {
          await this.files.attach(tx, { file, alliance, owner: personId, purpose: 'departure', subject });
        }
        await this.files.keepOnly(tx, alliance, subject, [...departure.files, ...replyFiles]);
        const replied = await this.move.execute(tx, departure, {
          ...{ event: 'reply', by: { role, personId } },
          changes: { reply: body.text, replyFiles, repliedBy: personId, repliedAt: tx.now },
        });
        return this.show.present(replied, role, tx);
      },
      { answers: true },
    );
  }
}
