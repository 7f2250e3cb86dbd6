import type { DutyLedger } from '@mengwu/contracts';
import { dayOf, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Files } from '../../files/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { standingOf } from '../domain/standing.ts';
import { AssignmentPresenter } from '../http/assignment.presenter.ts';
import { LedgerPresenter } from '../http/ledger.presenter.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { DutyEntryRepository } from '../persistence/duty-entry.repository.ts';
import { ReminderRepository } from '../persistence/reminder.repository.ts';
import { AssignmentFacts } from './assignment-facts.ts';

/** The ledger of one member: for its own people and for the desk. */
@Injectable()
export class ReadLedger {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly files: Files,
    private readonly entries: DutyEntryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly reminders: ReminderRepository,
    private readonly facts: AssignmentFacts,
    private readonly presentTask: AssignmentPresenter,
    private readonly present: LedgerPresenter,
  ) {}

  /** @throws DomainError `not_a_member` */
  async own(ctx: RequestContext, alliance: string): Promise<DutyLedger> {
    const acting = await this.members.actingFor(signedIn(ctx).personId, alliance);
    if (!acting) throw new DomainError('not_a_member');
    return this.ledger(await this.member(alliance, acting.memberId), acting.role, { now: ctx.now });
  }

  /** @throws DomainError `member_not_found` */
  async forDesk(alliance: string, memberId: string, at: { now: Instant; tx?: Tx }): Promise<DutyLedger> {
    // The desk sees who answered what, and answers for nobody.
    return this.ledger(await this.member(alliance, memberId, at.tx), 'colleague', at);
  }

  async member(alliance: string, id: string, tx?: Tx): Promise<Member> {
    const member = (await this.members.memberCards(alliance, [id], tx)).get(id);
    if (!member) throw new DomainError('member_not_found');
    return member;
  }

  private async ledger(
    member: Member,
    role: 'colleague' | 'contact' | 'representative' | 'self',
    { now, tx }: { now: Instant; tx?: Tx },
  ): Promise<DutyLedger> {
    const { alliance, id } = member;
    const { view } = this.alliances.charterAt(alliance, now);
    const entries = await this.entries.list(alliance, id, tx);
    const tasks = (await this.assignments.ofMembers([id], tx)).filter((one) => one.alliance === alliance);
    const evidence = entries.filter((entry) => entry.evidence.kind === 'file').map((entry) => entry.evidence.id);
    const names = await this.facts.namesFor(tasks, tx);
    return this.present.ledger({
      ...{ view, member, entries, today: dayOf(now) },
      standing: standingOf(view, {
        ...{ joinedOn: member.joinedOn, entries, on: dayOf(now) },
        remindedOn: (await this.reminders.lastOf(alliance, [id], tx)).get(id) ?? null,
      }),
      files: await this.files.views(alliance, evidence, tx),
      tasks: tasks.map((one) => this.presentTask.own(one, role, names, now)),
    });
  }
}
