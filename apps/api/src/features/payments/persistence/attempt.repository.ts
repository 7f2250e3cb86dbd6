import { fen, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { selectPage } from '../../../platform/database/select-page.ts';
import { forAscii, marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Attempt, Subject } from '../domain/attempt.ts';
import { nextQueryAt } from '../domain/attempt.ts';
import { AttemptEntity } from './attempt.entity.ts';

const COLUMNS = `id, alliance_id AS alliance, subject_kind AS subjectKind, subject_id AS subjectId,
  payer_id AS payerId, client, merchant_id AS merchantId, app_id AS appId, open_id AS openId,
  out_trade_no AS outTradeNo, amount_fen AS amountFen, order_body AS orderBody, prepay_id AS prepayId,
  prepaid_at AS prepaidAt, state, transaction_id AS transactionId, paid_at AS paidAt, started_at AS startedAt, queries`;

type Row = Omit<Attempt, 'subject' | 'amountFen'> & {
  subjectKind: Subject['kind'];
  subjectId: string;
  amountFen: number;
};

function toAttempt({ subjectKind, subjectId, amountFen, ...row }: Row): Attempt {
  return { ...row, subject: { kind: subjectKind, id: subjectId }, amountFen: fen(Number(amountFen)) };
}

@Injectable()
export class AttemptRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, { subject, ...attempt }: Attempt): Promise<void> {
    await tx.manager.insert(AttemptEntity, {
      ...attempt,
      subjectKind: subject.kind,
      subjectId: subject.id,
      queryAt: nextQueryAt(tx.now, 0),
    });
  }

  /** The one attempt that can still be paid, locked. */
  async lockOpen(tx: Tx, alliance: string, { kind, id }: Subject): Promise<Attempt | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM payment_attempts
       WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ? AND is_open = 1 FOR UPDATE`,
      [alliance, kind, id],
    );
    return row && toAttempt(row);
  }

  /** By the number that WeChat knows; the merchant account belongs to one alliance. */
  async lockByNumber(tx: Tx, merchantId: string, outTradeNo: string): Promise<Attempt | undefined> {
    const [row] = await tx.query<Row>(
      `/* any-alliance: gateway */ SELECT ${COLUMNS} FROM payment_attempts
       WHERE merchant_id = ? AND out_trade_no = ? FOR UPDATE`,
      [merchantId, outTradeNo],
    );
    return row && toAttempt(row);
  }

  async find(alliance: string, id: string): Promise<Attempt | undefined> {
    const [row] = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM payment_attempts WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return row && toAttempt(row);
  }

  /** The attempt to show beside its subject: the paid one, else the newest. */
  async findLatest(alliance: string, { kind, id }: Subject): Promise<Attempt | undefined> {
    const [row] = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM payment_attempts WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ?
       ORDER BY state = 'paid' DESC, started_at DESC LIMIT 1`,
      [alliance, kind, id],
    );
    return row && toAttempt(row);
  }

  async findPaid(tx: Tx, alliance: string, { kind, id }: Subject): Promise<Attempt | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM payment_attempts
       WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ? AND state = 'paid' FOR UPDATE`,
      [alliance, kind, id],
    );
    return row && toAttempt(row);
  }

  async findToQuery(now: Instant, limit: number): Promise<Attempt[]> {
    const rows = await this.database.query<Row>(
      `/* any-alliance: sweep */ SELECT ${COLUMNS} FROM payment_attempts
       WHERE state IN ('created', 'open') AND query_at <= ? ORDER BY query_at LIMIT ${limit}`,
      [now],
    );
    return rows.map(toAttempt);
  }

  async markPrepaid(tx: Tx, { alliance, id }: Attempt, prepayId: string): Promise<void> {
    await tx.execute(
      `UPDATE payment_attempts SET state = 'open', prepay_id = ?, prepaid_at = ?
       WHERE alliance_id = ? AND id = ? AND state IN ('created', 'open')`,
      [prepayId, tx.now, alliance, id],
    );
  }

  async markPaid(tx: Tx, { alliance, id }: Attempt, transactionId: string, paidAt: Instant): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE payment_attempts SET state = 'paid', transaction_id = ?, paid_at = ?, query_at = NULL
       WHERE alliance_id = ? AND id = ? AND state <> 'paid'`,
      [transactionId, paidAt, alliance, id],
    );
    return affectedRows === 1;
  }

  async markClosed(tx: Tx, { alliance, id }: Attempt): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE payment_attempts SET state = 'closed', query_at = NULL
       WHERE alliance_id = ? AND id = ? AND state IN ('created', 'open')`,
      [alliance, id],
    );
    return affectedRows === 1;
  }

  async queryLater(tx: Tx, { alliance, id, queries }: Attempt): Promise<void> {
    await tx.execute('UPDATE payment_attempts SET queries = ?, query_at = ? WHERE alliance_id = ? AND id = ?', [
      queries + 1,
      nextQueryAt(tx.now, queries + 1),
      alliance,
      id,
    ]);
  }

  async list(
    alliance: string,
    { states, q, offset, limit }: { states?: readonly string[]; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ attempts: Attempt[]; total: number }> {
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: COLUMNS,
      from: 'payment_attempts',
      where: [
        ['alliance_id = ?', alliance],
        states && [`state IN ${marks(states)}`, ...states],
        q ? ['out_trade_no = ? OR transaction_id = ?', forAscii(q), forAscii(q)] : undefined,
      ],
      orderBy: 'started_at DESC, id',
      offset,
      limit,
    });
    return { attempts: rows.map(toAttempt), total };
  }
}
