import type { DeskDeparture } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { Motions } from '../../motions/index.ts';
import { DeskAct } from './desk-act.ts';
import { liveMotion } from './live-motion.ts';
import { MoveDeparture } from './move-departure.ts';
import { TellDeparture } from './tell-departure.ts';

/** A lapse that waits for confirmation is given up: the member did fulfil a duty [E8][E24]. */
@Injectable()
export class Revive {
  constructor(
    private readonly motions: Motions,
    private readonly deskAct: DeskAct,
    private readonly move: MoveDeparture,
    private readonly tell: TellDeparture,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/revive'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'revive', async (tx, departure, by) => {
      const { alliance, id } = departure;
      const motion = liveMotion(await this.motions.ofSubject(alliance, { kind: 'departure', id }, tx));
      if (motion) await this.motions.withdraw(tx, { alliance, motionId: motion.id, reason: body.reason });
      const stays = await this.move.execute(tx, departure, { event: 'revive', by, reason: body.reason });
      await this.tell.execute(tx, stays, {
        title: '不作退出处理',
        body: `${stays.memberName}仍是成员：${body.reason}`,
      });
      return stays;
    });
  }
}
