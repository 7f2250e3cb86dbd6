import { type CharterView, withdrawalPlan } from '@mengwu/charter';
import { type DepartureView, dayInWords } from '@mengwu/contracts';
import { type Day, day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  DomainError,
  type InputOf,
  newId,
  type RequestContext,
  requireAllowed,
  signedIn,
  Transactions,
  type Tx,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { type ActingFor, Members } from '../../members/index.ts';
import { type Departure, newDeparture } from '../domain/departure.ts';
import { approvalOf, lastDayOf, mayGiveNotice } from '../domain/withdrawal.rules.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { MoveDeparture } from './move-departure.ts';
import { ProposeDeparture } from './propose-departure.ts';
import { ShowDeparture } from './show-departure.query.ts';
import { TellDeparture } from './tell-departure.ts';

type Input = InputOf<'POST /alliances/:alliance/membership/withdrawal'>;

/** A member says in writing that it leaves [A12][A14][C16][D5][E5][E7]. Where nobody has to agree, nothing else is missing. */
@Injectable()
export class GiveNotice {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly files: Files,
    private readonly departures: DepartureRepository,
    private readonly move: MoveDeparture,
    private readonly propose: ProposeDeparture,
    private readonly show: ShowDeparture,
    private readonly tell: TellDeparture,
    private readonly transactions: Transactions,
  ) {}

  execute(ctx: RequestContext, { params: { alliance }, body }: Input): Promise<DepartureView> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const acting = await this.members.actingFor(personId, alliance, tx);
        if (acting?.state !== 'active') throw new DomainError('not_a_member');
        const { view, version } = this.alliances.charterAt(alliance, tx.now);
        const noticeOn = dayOf(tx.now);
        const wishedOn = body.lastDay === undefined ? null : day(body.lastDay);
        const open = await this.departures.lockOpenOf(tx, alliance, acting.memberId);
        const hasOpenWithdrawal = open.some(({ track }) => track === 'withdrawal');
        requireAllowed(mayGiveNotice(view, { role: acting.role, hasOpenWithdrawal, noticeOn, lastDay: wishedOn }));
        const given = this.departure(view, acting, { text: body.text, wishedOn, noticeOn });
        const whole = { ...given, charterVersion: version, openedAt: tx.now, openedBy: personId };
        const files = body.letter === undefined ? [] : [body.letter];
        for (const file of files) await this.attach(tx, whole, file, personId);
        const opened = await this.move.open(tx, { ...whole, files }, { role: 'speaker', personId });
        const asked = await this.ask(tx, view, opened);
        await this.tell.execute(tx, asked, {
          title: '退出通知已送达',
          body: asked.lastDay
            ? `${asked.memberName} 的退出通知已送达，最后一天是${dayInWords(asked.lastDay)}（依据：${asked.article}）。`
            : `${asked.memberName} 的退出通知已送达，等待批准（依据：${asked.article}）。`,
        });
        return this.show.present(asked, 'speaker', tx);
      },
      { answers: true },
    );
  }

  private departure(
    view: CharterView,
    { alliance, memberId, memberName }: ActingFor,
    { text, wishedOn, noticeOn }: { text: string; wishedOn: Day | null; noticeOn: Day },
  ): Departure {
    const { earliestLastDay, article } = withdrawalPlan(view, { noticeOn });
    const given = newDeparture({
      ...{ id: newId(), alliance, memberId, memberName, track: 'withdrawal', state: 'approval' },
      ...{ openedOn: noticeOn, text, wishedOn, earliestOn: earliestLastDay, article: article.slice(0, 120) },
      ...{ charterVersion: '', openedAt: '' as Departure['openedAt'] },
    });
    if (approvalOf(view, noticeOn).by !== 'none') return given;
    return { ...given, state: 'leaving', lastDay: lastDayOf(given, null) };
  }

  /** Where a body votes on it, the motion is made with the notice. */
  private async ask(tx: Tx, view: CharterView, departure: Departure): Promise<Departure> {
    const approval = approvalOf(view, departure.openedOn);
    if (approval.by !== 'vote') return departure;
    const motionId = await this.propose.execute(tx, departure, { body: approval.body, proposedBy: null });
    return this.move.execute(tx, departure, {
      ...{ event: 'propose', by: { role: 'system', personId: null }, article: approval.article },
      changes: { motionId },
    });
  }

  private async attach(tx: Tx, { alliance, id }: Departure, file: string, owner: string): Promise<void> {
    await this.files.attach(tx, { file, alliance, owner, purpose: 'departure', subject: { kind: 'departure', id } });
  }
}
