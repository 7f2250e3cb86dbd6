import { type DeskDeparture, dayInWords } from '@mengwu/contracts';
import { dayOf, lastDayOfPeriod } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Motions } from '../../motions/index.ts';
import { needsVerification } from '../domain/expulsion.rules.ts';
import { DeskAct } from './desk-act.ts';
import { liveMotion } from './live-motion.ts';
import { MoveDeparture } from './move-departure.ts';
import { TellDeparture } from './tell-departure.ts';

type Note = InputOf<'POST /alliances/:alliance/desk/departures/:departure/verify'>;
type NoteBack = InputOf<'POST /alliances/:alliance/desk/departures/:departure/send-back'>;

/** The way of a dossier through the desk: handed on, verified by a second officer, told to the member. */
@Injectable()
export class AdvanceExpulsion {
  constructor(
    private readonly alliances: Alliances,
    private readonly motions: Motions,
    private readonly deskAct: DeskAct,
    private readonly move: MoveDeparture,
    private readonly tell: TellDeparture,
  ) {}

  /** Where the charter asks for no verification, the dossier is ready [A15][C15][E8]. */
  submit(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/submit'>,
  ): Promise<DeskDeparture> {
    const verification = needsVerification(this.alliances.charterAt(params.alliance, ctx.now).view);
    const event = verification ? 'submit' : 'skipVerification';
    return this.deskAct.run(ctx, params, event, (tx, departure, by) =>
      this.move.execute(tx, departure, {
        ...{ event, by, article: verification?.article ?? departure.article },
        changes: { submittedBy: by.personId },
      }),
    );
  }

  verify(ctx: RequestContext, { params, body }: Note): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'verify', (tx, departure, by) =>
      this.move.execute(tx, departure, {
        ...{ event: 'verify', by, reason: body.note },
        changes: { verifiedBy: by.personId, verification: body.note },
      }),
    );
  }

  sendBack(ctx: RequestContext, { params, body }: NoteBack): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'sendBack', (tx, departure, by) =>
      this.move.execute(tx, departure, { event: 'sendBack', by, reason: body.note }),
    );
  }

  notify(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/notify'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'notify', async (tx, departure, by) => {
      const replyUntil = lastDayOfPeriod(dayOf(tx.now), { days: body.replyDays });
      const told = await this.move.execute(tx, departure, { event: 'notify', by, changes: { replyUntil } });
      const grounds = told.grounds.map(({ text, article }) => `${text}（${article}）`).join('；');
      await this.tell.execute(tx, told, {
        title: '拟除名告知：请在期限内申辩',
        body: `秘书处拟提请对${told.memberName}予以除名：${grounds}。申辩期到${dayInWords(replyUntil)} 24:00，请在“退出与除名”查看并申辩。`,
      });
      return told;
    });
  }

  /** An expulsion is given up; its motion is taken back, unless the vote has begun. */
  drop(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/departures/:departure/drop'>,
  ): Promise<DeskDeparture> {
    return this.deskAct.run(ctx, params, 'drop', async (tx, departure, by) => {
      const { alliance, id } = departure;
      const motion = liveMotion(await this.motions.ofSubject(alliance, { kind: 'departure', id }, tx));
      if (motion) await this.motions.withdraw(tx, { alliance, motionId: motion.id, reason: body.reason });
      const dropped = await this.move.execute(tx, departure, { event: 'drop', by, reason: body.reason });
      if (departure.replyUntil === null) return dropped;
      const message = `秘书处不再提请对${dropped.memberName}予以除名：${body.reason}`;
      await this.tell.execute(tx, dropped, { title: '除名事项已终止', body: message });
      return dropped;
    });
  }
}
