import { type Fen, fen, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { isDuplicate } from '../../../platform/database/database-errors.ts';
import { marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import { newId } from '../../../platform/ids.ts';
import type { Attempt } from '../domain/attempt.ts';
import type { Incident } from '../domain/incident.ts';
import type { Posting } from '../domain/ledger.ts';

export interface Notice {
  readonly alliance: string;
  readonly merchantId: string;
  readonly noticeId: string;
  readonly eventType: string;
  readonly outTradeNo: string | null;
  readonly content: string;
}

/** What is written down about money and never changed: notices, incidents, the ledger. */
@Injectable()
export class PaymentBooks {
  constructor(private readonly database: Database) {}

  /** False when this notice is in the book already: WeChat repeats itself. */
  async enterNotice(tx: Tx, notice: Notice): Promise<boolean> {
    try {
      await tx.execute(
        `INSERT INTO payment_notices
           (alliance_id, merchant_id, notice_id, event_type, out_trade_no, content, outcome, received_at)
         VALUES (?, ?, ?, ?, ?, ?, 'received', ?)`,
        [
          notice.alliance,
          notice.merchantId,
          notice.noticeId,
          notice.eventType,
          notice.outTradeNo,
          notice.content,
          tx.now,
        ],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async setOutcome(tx: Tx, notice: Notice, outcome: string): Promise<void> {
    await tx.execute(
      'UPDATE payment_notices SET outcome = ? WHERE alliance_id = ? AND merchant_id = ? AND notice_id = ?',
      [outcome, notice.alliance, notice.merchantId, notice.noticeId],
    );
  }

  /** False when the same is in the book already and nobody has dealt with it: asking again finds nothing new. */
  async enterIncident(tx: Tx, { alliance, attemptId, kind, detail }: Incident): Promise<boolean> {
    const [known] = await tx.query(
      `SELECT id FROM payment_incidents
       WHERE alliance_id = ? AND attempt_id <=> ? AND kind = ? AND detail = ? AND resolved_at IS NULL LIMIT 1`,
      [alliance, attemptId, kind, detail],
    );
    if (known) return false;
    await tx.execute(
      'INSERT INTO payment_incidents (id, alliance_id, attempt_id, kind, detail, at) VALUES (?, ?, ?, ?, ?, ?)',
      [newId(), alliance, attemptId, kind, detail, tx.now],
    );
    return true;
  }

  async post(tx: Tx, attempt: Attempt, postings: readonly Posting[]): Promise<void> {
    for (const { account, amountFen } of postings) {
      await tx.execute(
        `INSERT INTO ledger_entries
           (id, alliance_id, movement_id, account, amount_fen, subject_kind, subject_id, at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
        [newId(), attempt.alliance, attempt.id, account, amountFen, attempt.subject.kind, attempt.subject.id, tx.now],
      );
    }
  }

  async collected(
    alliance: string,
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<{ duesFen: Fen; eventFeesFen: Fen }> {
    const rows = await reader.query<{ account: string; sum: number }>(
      'SELECT account, SUM(amount_fen) AS sum FROM ledger_entries WHERE alliance_id = ? GROUP BY account',
      [alliance],
    );
    const of = (account: string) => fen(-Number(rows.find((row) => row.account === account)?.sum ?? 0));
    return { duesFen: of('dues'), eventFeesFen: of('event-fees') };
  }

  async incidentsOf(alliance: string, attemptIds: readonly string[]): Promise<Map<string, Incident>> {
    if (attemptIds.length === 0) return new Map();
    const incidents = await this.database.query<Incident & { attemptId: string }>(
      `SELECT alliance_id AS alliance, attempt_id AS attemptId, kind, detail FROM payment_incidents
       WHERE alliance_id = ? AND attempt_id IN ${marks(attemptIds)} ORDER BY at`,
      [alliance, ...attemptIds],
    );
    return new Map(incidents.map((incident) => [incident.attemptId, incident]));
  }

  openIncidents(alliance: string): Promise<(Incident & { id: string; at: Instant })[]> {
    return this.database.query(
      `SELECT id, alliance_id AS alliance, attempt_id AS attemptId, kind, detail, at FROM payment_incidents
       WHERE alliance_id = ? AND resolved_at IS NULL ORDER BY at DESC LIMIT 100`,
      [alliance],
    );
  }
}
