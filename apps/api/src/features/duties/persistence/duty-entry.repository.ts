import type { DutyKind } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, isDuplicate, marks, newId, type Tx } from '../../../platform/index.ts';
import type { CountedEntry, DutyEntry, Evidence, NewDutyEntry } from '../domain/duty-entry.ts';

const COLUMNS = `id, alliance_id AS alliance, member_id AS memberId, kind, fulfilled_on AS \`on\`, title,
  evidence_kind AS evidenceKind, evidence_id AS evidenceId, article, recorded_at AS recordedAt,
  struck_reason AS struckReason`;

type Row = Omit<DutyEntry, 'evidence'> & { evidenceKind: string; evidenceId: string };

const toEntry = ({ evidenceKind, evidenceId, ...row }: Row): DutyEntry => ({
  ...row,
  evidence: { kind: evidenceKind, id: evidenceId },
});

@Injectable()
export class DutyEntryRepository {
  constructor(private readonly database: Database) {}

  /** The new entry's id; undefined when this evidence is in the ledger already. */
  async insert(tx: Tx, entry: Omit<NewDutyEntry, 'article'> & { article: string | null }): Promise<string | undefined> {
    const { alliance, memberId, kind, on, title, evidence, article } = entry;
    const known = await tx.query<{ id: string }>(
      `SELECT id FROM duty_entries WHERE alliance_id = ? AND member_id = ? AND kind = ?
       AND evidence_kind = ? AND evidence_id = ?`,
      [alliance, memberId, kind, evidence.kind, evidence.id],
    );
    if (known.length > 0) return undefined;
    const id = newId();
    try {
      await tx.execute(
        `INSERT INTO duty_entries (id, alliance_id, member_id, kind, fulfilled_on, title, evidence_kind, evidence_id,
           article, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [id, alliance, memberId, kind, on, title.slice(0, 200), evidence.kind, evidence.id, article, tx.now],
      );
    } catch (error) {
      if (isDuplicate(error)) return undefined;
      throw error;
    }
    return id;
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<DutyEntry | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM duty_entries WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return row && toEntry(row);
  }

  async findByEvidence(
    tx: Tx,
    { alliance, memberId, kind, evidence }: { alliance: string; memberId: string; kind: DutyKind; evidence: Evidence },
  ): Promise<DutyEntry | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM duty_entries WHERE alliance_id = ? AND member_id = ? AND kind = ?
       AND evidence_kind = ? AND evidence_id = ? FOR UPDATE`,
      [alliance, memberId, kind, evidence.kind, evidence.id],
    );
    return row && toEntry(row);
  }

  async strike(tx: Tx, alliance: string, id: string, reason: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE duty_entries SET struck_at = ?, struck_reason = ? WHERE alliance_id = ? AND id = ? AND struck_at IS NULL`,
      [tx.now, reason, alliance, id],
    );
    return affectedRows === 1;
  }

  /** A member's ledger, the latest day first. */
  async list(alliance: string, memberId: string, reader: Pick<Tx, 'query'> = this.database): Promise<DutyEntry[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM duty_entries WHERE alliance_id = ? AND member_id = ?
       ORDER BY fulfilled_on DESC, recorded_at DESC, id LIMIT 500`,
      [alliance, memberId],
    );
    return rows.map(toEntry);
  }

  /** What counts, of some or of all members, in the order of the days; a struck entry does not. */
  async counted(
    alliance: string,
    memberIds?: readonly string[],
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<Map<string, CountedEntry[]>> {
    if (memberIds?.length === 0) return new Map();
    const some = memberIds ? `AND member_id IN ${marks(memberIds)}` : '';
    const rows = await reader.query<CountedEntry & { memberId: string }>(
      `SELECT member_id AS memberId, kind, fulfilled_on AS \`on\`, struck_reason AS struckReason FROM duty_entries
       WHERE alliance_id = ? AND struck_at IS NULL ${some} ORDER BY member_id, fulfilled_on`,
      [alliance, ...(memberIds ?? [])],
    );
    const byMember = new Map<string, CountedEntry[]>();
    for (const { memberId, ...entry } of rows) byMember.set(memberId, [...(byMember.get(memberId) ?? []), entry]);
    return byMember;
  }
}
