import type { CharterView } from '@mengwu/charter';
import { type Day, dayOf, daysBetween } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Log, newId, type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Duties } from '../../duties/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { newDeparture } from '../domain/departure.ts';
import { lapseOf, WARNING_DAYS, warningFor } from '../domain/lapse.rules.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { WarningRepository } from '../persistence/warning.repository.ts';
import { CompleteLeaving } from './complete-leaving.ts';
import { MoveDeparture } from './move-departure.ts';

const SYSTEM = { role: 'system', personId: null } as const;

interface Silent {
  readonly member: Member;
  readonly view: CharterView;
  readonly standing: string;
  readonly warnsOf: Day;
  readonly today: Day;
}

/**
 * Watches the ledger: warns 90 and 30 days before years without any fulfilment have their consequence, and lets a
 * membership lapse where the charter says so [E8][E24]. It opens no expulsion: that takes the desk's own judgement [C15].
 */
@Injectable()
export class WatchInactivity {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly duties: Duties,
    private readonly notifications: Notifications,
    private readonly departures: DepartureRepository,
    private readonly warnings: WarningRepository,
    private readonly move: MoveDeparture,
    private readonly complete: CompleteLeaving,
    private readonly transactions: Transactions,
    private readonly log: Log,
  ) {}

  async execute(ctx: RequestContext, alliance: string): Promise<void> {
    const { view } = this.alliances.charterAt(alliance, ctx.now);
    if (!view.inactivity) return;
    const active: Member[] = [];
    for await (const member of this.members.activeMembers(alliance)) active.push(member);
    const found = await this.duties.inactivity(alliance, active, dayOf(ctx.now));
    for (const member of active) {
      const warnsOf = found.get(member.id)?.verdict.on;
      if (!warnsOf || daysBetween(dayOf(ctx.now), warnsOf) > WARNING_DAYS[0]) continue;
      try {
        await this.one(ctx, member);
      } catch (error) {
        this.log.error({ err: error, alliance, member: member.id }, 'an inactive member could not be dealt with');
      }
    }
  }

  /** Decides again under the lock of what is open: a duty may have been entered meanwhile. */
  private one(ctx: RequestContext, { alliance, id }: Member): Promise<void> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const member = (await this.members.memberCards(alliance, [id], tx)).get(id);
        if (member?.state !== 'active') return;
        const today = dayOf(tx.now);
        const { view } = this.alliances.charter(alliance, today);
        const inactive = (await this.duties.inactivity(alliance, [member], today, tx)).get(id);
        const warnsOf = inactive?.verdict.on;
        if (!inactive || !warnsOf) return;
        const silent = { member, view, standing: inactive.standing.text, warnsOf, today };
        await this.warn(tx, silent);
        const warnedOn = (await this.warnings.firstOf(alliance, tx)).get(`${id} ${warnsOf}`) ?? today;
        const lapse = lapseOf(inactive.verdict, {
          warnedOn,
          today,
          isSettled: !!view.inactivity?.effectiveFrom?.value,
        });
        if (lapse) await this.lapse(tx, silent, lapse);
      },
      { unrecorded: 'machinery' },
    );
  }

  private async warn(tx: Tx, { member, standing, view, warnsOf, today }: Silent): Promise<void> {
    const { alliance, id: memberId, name } = member;
    const days = warningFor(today, warnsOf);
    if (days === undefined || !(await this.warnings.take(tx, { alliance, memberId, warnsOf, days }, today))) return;
    const people = await this.members.peopleOf(alliance, [memberId], tx);
    const article = view.inactivity?.years.article ?? '';
    tx.record({
      alliance,
      action: 'departure.warned',
      subject: { kind: 'member', id: memberId },
      after: { warnsOf, days },
      article,
    });
    if (people.length === 0) return;
    await this.notifications.notify(tx, {
      ...{ alliance, to: people.map(({ personId }) => personId), title: `请尽快履行成员义务：${name}` },
      body: `${standing}（依据：${article}）`,
      link: { target: 'duties', id: memberId },
      template: 'progress',
    });
  }

  private async lapse(tx: Tx, silent: Silent, lapse: { leftOn: Day | null; article: string }): Promise<void> {
    const { member, standing, today } = silent;
    const { alliance, id: memberId, name: memberName } = member;
    const open = await this.departures.lockOpenOf(tx, alliance, memberId);
    if (open.some(({ track }) => track === 'lapse')) return;
    const isDue = lapse.leftOn !== null;
    const given = newDeparture({
      ...{ id: newId(), alliance, memberId, memberName, track: 'lapse', state: isDue ? 'leaving' : 'confirmation' },
      ...{ openedOn: today, text: standing, article: lapse.article, lastDay: lapse.leftOn, openedAt: tx.now },
      charterVersion: this.alliances.charter(alliance, today).version,
    });
    const opened = await this.move.open(tx, given, SYSTEM);
    if (lapse.leftOn === null) return;
    const ending = { event: 'leave', by: SYSTEM, leftOn: lapse.leftOn, article: lapse.article } as const;
    await this.complete.execute(tx, opened, ending);
  }
}
