import type { DisputeState } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, newId, selectPage, type Tx } from '../../../platform/index.ts';
import type { Moved } from '../domain/dispute.rules.ts';
import type { Dispute, DisputeEntry } from '../domain/dispute.ts';

const COLUMNS = `id, alliance_id AS alliance, claimant_id AS claimantId, claimant_name AS claimantName,
  respondent_id AS respondentId, respondent_name AS respondentName, title, step, state, settled_by AS settledBy,
  opened_at AS openedAt, closed_at AS closedAt`;

@Injectable()
export class DisputeRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, dispute: Dispute): Promise<void> {
    await tx.execute(
      `INSERT INTO disputes (id, alliance_id, claimant_id, claimant_name, respondent_id, respondent_name, title, step,
         state, opened_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[dispute.id, dispute.alliance, dispute.claimantId, dispute.claimantName, dispute.respondentId],
        ...[dispute.respondentName, dispute.title, dispute.step, dispute.state, dispute.openedAt],
      ],
    );
  }

  async addEntry(tx: Tx, entry: Omit<DisputeEntry, 'id'>): Promise<void> {
    await tx.execute(
      `INSERT INTO dispute_entries (id, alliance_id, dispute_id, step, side, person_id, happened_on, text, outcome,
         article, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[newId(), entry.alliance, entry.disputeId, entry.step, entry.side, entry.personId, entry.happenedOn],
        ...[entry.text, entry.outcome, entry.article, entry.at],
      ],
    );
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Dispute | undefined> {
    const [found] = await tx.query<Dispute>(
      `SELECT ${COLUMNS} FROM disputes WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return found;
  }

  async move(tx: Tx, { alliance, id }: Dispute, { step, state, settledBy }: Moved): Promise<void> {
    const closedAt = state === 'settled' || state === 'ended' ? tx.now : null;
    await tx.execute(
      'UPDATE disputes SET step = ?, state = ?, settled_by = ?, closed_at = ? WHERE alliance_id = ? AND id = ?',
      [step, state, settledBy, closedAt, alliance, id],
    );
  }

  async find(alliance: string, id: string, reader: Pick<Tx, 'query'> = this.database): Promise<Dispute | undefined> {
    const [found] = await reader.query<Dispute>(`SELECT ${COLUMNS} FROM disputes WHERE alliance_id = ? AND id = ?`, [
      alliance,
      id,
    ]);
    return found;
  }

  /** Whether the two, in whichever roles, have a dispute that is not over. */
  async isOpenBetween(tx: Tx, alliance: string, [one, other]: readonly [string, string]): Promise<boolean> {
    const found = await tx.query(
      `SELECT id FROM disputes WHERE alliance_id = ? AND state IN ('open', 'settling')
         AND ((claimant_id = ? AND respondent_id = ?) OR (claimant_id = ? AND respondent_id = ?)) LIMIT 1`,
      [alliance, one, other, other, one],
    );
    return found.length > 0;
  }

  entries(alliance: string, id: string, reader: Pick<Tx, 'query'> = this.database): Promise<DisputeEntry[]> {
    return reader.query<DisputeEntry>(
      `SELECT id, alliance_id AS alliance, dispute_id AS disputeId, step, side, person_id AS personId,
         happened_on AS happenedOn, text, outcome, article, at
       FROM dispute_entries WHERE alliance_id = ? AND dispute_id = ? ORDER BY at, id`,
      [alliance, id],
    );
  }

  ofMember(alliance: string, memberId: string): Promise<Dispute[]> {
    return this.database.query<Dispute>(
      `SELECT ${COLUMNS} FROM disputes WHERE alliance_id = ? AND (claimant_id = ? OR respondent_id = ?)
       ORDER BY opened_at DESC LIMIT 200`,
      [alliance, memberId, memberId],
    );
  }

  /** Disputes whose next step is the secretariat's. */
  waiting(alliance: string): Promise<Dispute[]> {
    return this.database.query<Dispute>(
      `SELECT ${COLUMNS} FROM disputes WHERE alliance_id = ? AND state = 'open' AND step > 0
       ORDER BY opened_at LIMIT 100`,
      [alliance],
    );
  }

  async list(
    alliance: string,
    filter: { state?: DisputeState | undefined; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ disputes: Dispute[]; total: number }> {
    const { state, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Dispute>(this.database, {
      columns: COLUMNS,
      from: 'disputes',
      where: [
        ['alliance_id = ?', alliance],
        state && ['state = ?', state],
        q ? ['INSTR(CONCAT_WS(0x20, title, claimant_name, respondent_name), ?) > 0', q] : undefined,
      ],
      orderBy: "FIELD(state, 'open', 'settling', 'settled', 'ended'), opened_at DESC",
      offset,
      limit,
    });
    return { disputes: rows, total };
  }
}
