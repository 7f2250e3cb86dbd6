import type { DutyKind } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import { Alliances } from '../alliances/index.ts';
import { dutiesArticle } from './domain/duty-article.ts';
import type { Evidence, NewDutyEntry } from './domain/duty-entry.ts';
import { DutyEntryRepository } from './persistence/duty-entry.repository.ts';

/** The front door of the room: what members did for their alliance, each with what shows it. */
@Injectable()
export class Duties {
  constructor(
    private readonly alliances: Alliances,
    private readonly entries: DutyEntryRepository,
  ) {}

  /** Enters a fulfilled duty; nothing happens when the same evidence is in the ledger already. */
  async record(tx: Tx, entry: NewDutyEntry): Promise<void> {
    const { alliance, memberId, kind, on, title } = entry;
    const article = entry.article ?? dutiesArticle(this.alliances.charter(alliance, on).view);
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
  daysFulfilled(alliance: string, memberIds?: readonly string[], tx?: Tx): Promise<Map<string, Day[]>> {
    return this.entries.days(alliance, memberIds, tx);
  }
}
