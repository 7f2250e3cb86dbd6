import type { InactivityVerdict } from '@mengwu/charter';
import type { DutyKind, DutyStanding } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Alliances } from '../alliances/index.ts';
import type { Member } from '../members/index.ts';
import type { CountedEntry, Evidence, NewDutyEntry } from './domain/duty-entry.ts';
import { daysThatCount, inactivityOf, standingOf } from './domain/standing.ts';
import { DutyEntryRepository } from './persistence/duty-entry.repository.ts';
import { ReminderRepository } from './persistence/reminder.repository.ts';

/** The front door of the room: what members did for their alliance, each with what shows it. */
@Injectable()
export class Duties {
  constructor(
    private readonly alliances: Alliances,
    private readonly entries: DutyEntryRepository,
    private readonly reminders: ReminderRepository,
  ) {}

  /** Enters a fulfilled duty; nothing happens when the same evidence is in the ledger already. */
  async record(tx: Tx, entry: NewDutyEntry): Promise<void> {
    const { alliance, memberId, kind, on, title } = entry;
    const article = entry.article ?? this.alliances.charter(alliance, on).view.duties?.article ?? null;
    const id = await this.entries.insert(tx, { ...entry, article });
    if (!id) return;
    tx.record({
      alliance,
      action: 'duty.recorded',
      subject: { kind: 'member', id: memberId },
      after: { kind, on, title, article },
    });
  }

  /** What was recorded by mistake counts no more: a hand-made presence that was taken back. */
  async revoke(
    tx: Tx,
    what: { alliance: string; memberId: string; kind: DutyKind; evidence: Evidence; reason: string },
  ): Promise<void> {
    const { alliance, memberId, reason } = what;
    const entry = await this.entries.findByEvidence(tx, what);
    if (!entry || !(await this.entries.strike(tx, alliance, entry.id, reason))) return;
    tx.record({
      alliance,
      action: 'duty.struck',
      subject: { kind: 'member', id: memberId },
      before: { kind: entry.kind, on: entry.on, title: entry.title },
      after: { reason },
    });
  }

  /** The days on which members fulfilled a duty, in order; a member without any is not in the map. */
  async daysFulfilled(alliance: string, memberIds?: readonly string[], tx?: Tx): Promise<Map<string, Day[]>> {
    const entries = await this.entries.counted(alliance, memberIds, tx);
    return new Map([...entries].map(([memberId, own]) => [memberId, [...new Set(own.map(({ on }) => on))]]));
  }

  /** What counts in every member's ledger, with its kind: another charter may count other kinds. */
  entriesOf(alliance: string): Promise<ReadonlyMap<string, readonly CountedEntry[]>> {
    return this.entries.counted(alliance);
  }

  /** Where members stand by the clause on those that do nothing: what follows from it on a day, and in which words. */
  async inactivity(
    alliance: string,
    members: readonly Pick<Member, 'id' | 'joinedOn'>[],
    on: Day,
    tx?: Tx,
  ): Promise<Map<string, { verdict: InactivityVerdict; standing: DutyStanding; days: Day[] }>> {
    const { view } = this.alliances.charter(alliance, on);
    const ids = members.map(({ id }) => id);
    const entries = await this.entries.counted(alliance, ids, tx);
    const reminders = await this.reminders.lastOf(alliance, ids, tx);
    return new Map(
      members.map(({ id, joinedOn }) => {
        const own = entries.get(id) ?? [];
        const facts = { joinedOn, on, entries: own, remindedOn: reminders.get(id) ?? null };
        const verdict = inactivityOf(view, facts);
        return [id, { verdict, standing: standingOf(view, facts), days: daysThatCount(view, own) }];
      }),
    );
  }
}
