import type { DeskDutyRow, Page } from '@mengwu/contracts';
import { type Day, dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type Member, Members } from '../../members/index.ts';
import { standingOf } from '../domain/standing.ts';
import { yearsOf } from '../http/ledger.presenter.ts';
import { AssignmentRepository } from '../persistence/assignment.repository.ts';
import { DutyEntryRepository } from '../persistence/duty-entry.repository.ts';
import { ReminderRepository } from '../persistence/reminder.repository.ts';

const URGENT = ['lapsed', 'expulsionTrack', 'warning'];

/** Where every active member stands, those with the longest silence first. */
@Injectable()
export class ListStandings {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly entries: DutyEntryRepository,
    private readonly assignments: AssignmentRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  async execute(
    ctx: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/desk/duties'>,
  ): Promise<Page<DeskDutyRow>> {
    const { page, pageSize, q, only } = query;
    const rows = (await this.all(alliance, dayOf(ctx.now))).filter(
      (row) =>
        (!q || row.memberName.includes(q) || row.memberNumber === q) &&
        (only !== 'attention' || URGENT.includes(row.standing.state)) &&
        (only !== 'overdue' || row.overdueTasks > 0),
    );
    const from = (page - 1) * pageSize;
    return { items: rows.slice(from, from + pageSize), total: rows.length, page, pageSize };
  }

  private async all(alliance: string, today: Day): Promise<DeskDutyRow[]> {
    const { view } = this.alliances.charter(alliance, today);
    const [entries, reminders, tasks] = await Promise.all([
      this.entries.counted(alliance),
      this.reminders.lastOf(alliance),
      this.assignments.openCounts(alliance, today),
    ]);
    const rows: DeskDutyRow[] = [];
    for await (const member of this.members.activeMembers(alliance)) {
      const own = entries.get(member.id) ?? [];
      rows.push({
        ...memberColumns(member),
        standing: standingOf(view, {
          ...{ joinedOn: member.joinedOn, entries: own, on: today },
          remindedOn: reminders.get(member.id) ?? null,
        }),
        years: yearsOf(
          own.map(({ on }) => on),
          today,
        ),
        openTasks: tasks.get(member.id)?.open ?? 0,
        overdueTasks: tasks.get(member.id)?.overdue ?? 0,
      });
    }
    return rows.sort((one, other) => silentSince(one).localeCompare(silentSince(other)));
  }
}

// Of two that are silent since the same day, the one that never did anything comes first.
const silentSince = ({ standing, joinedOn }: DeskDutyRow) =>
  `${standing.lastOn ?? joinedOn} ${standing.lastOn ? 1 : 0}`;

const memberColumns = ({ id, number, name, joinedOn }: Member) => ({
  memberId: id,
  memberNumber: number,
  memberName: name,
  joinedOn,
});
