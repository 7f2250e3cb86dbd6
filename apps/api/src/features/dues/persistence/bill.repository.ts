import type { BillState } from '@mengwu/contracts';
import { fen, type Instant, yearOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { selectPage } from '../../../platform/database/select-page.ts';
import { marks } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Bill, BillFor, BillLine } from '../domain/bill.ts';
import { BillEntity } from './bill.entity.ts';

const COLUMNS = `id, alliance_id AS alliance, for_kind AS forKind, for_id AS forId, payer_id AS payerId,
  payer_name AS payerName, tier, is_first_year AS isFirstYear, state, \`lines\`, total_fen AS totalFen,
  period_from AS periodFrom, period_to AS periodTo, due_on AS dueOn, charter_version AS charterVersion,
  issued_at AS issuedAt, paid_at AS paidAt, payment_id AS paymentId`;

type Row = Omit<Bill, 'lines' | 'isFirstYear' | 'totalFen'> & { lines: string; isFirstYear: number; totalFen: number };

function toBill({ lines, isFirstYear, totalFen, ...row }: Row): Bill {
  const read = JSON.parse(lines) as (Omit<BillLine, 'amountFen'> & { amountFen: number })[];
  return {
    ...row,
    lines: read.map((line) => ({ ...line, amountFen: fen(line.amountFen) })),
    isFirstYear: isFirstYear === 1,
    totalFen: fen(Number(totalFen)),
  };
}

@Injectable()
export class BillRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, bill: Bill): Promise<void> {
    await tx.manager.insert(BillEntity, { ...bill, periodYear: yearOf(bill.periodFrom) });
  }

  async find(alliance: string, id: string): Promise<Bill | undefined> {
    const [row] = await this.database.query<Row>(`SELECT ${COLUMNS} FROM bills WHERE alliance_id = ? AND id = ?`, [
      alliance,
      id,
    ]);
    return row && toBill(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Bill | undefined> {
    const [row] = await tx.query<Row>(`SELECT ${COLUMNS} FROM bills WHERE alliance_id = ? AND id = ? FOR UPDATE`, [
      alliance,
      id,
    ]);
    return row && toBill(row);
  }

  /** The bill that counts for a payer and a dues year, if there is one. */
  async findCounting(tx: Tx, alliance: string, { kind, id }: BillFor, year: number): Promise<Bill | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM bills
       WHERE alliance_id = ? AND for_kind = ? AND for_id = ? AND period_year = ? AND counts = 1 FOR UPDATE`,
      [alliance, kind, id, year],
    );
    return row && toBill(row);
  }

  async markPaid(tx: Tx, bill: Pick<Bill, 'alliance' | 'id'>, paidAt: Instant, paymentId: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE bills SET state = 'paid', paid_at = ?, payment_id = ? WHERE alliance_id = ? AND id = ? AND state = 'open'`,
      [paidAt, paymentId, bill.alliance, bill.id],
    );
    return affectedRows === 1;
  }

  async markVoid(tx: Tx, alliance: string, id: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE bills SET state = 'void' WHERE alliance_id = ? AND id = ? AND state = 'open'`,
      [alliance, id],
    );
    return affectedRows === 1;
  }

  /** A member's unpaid bills, the earliest period first. */
  async openOf(alliance: string, memberId: string, reader: Pick<Tx, 'query'> = this.database): Promise<Bill[]> {
    const rows = await reader.query<Row>(
      `SELECT ${COLUMNS} FROM bills
       WHERE alliance_id = ? AND for_kind = 'member' AND for_id = ? AND state = 'open' ORDER BY period_from, id`,
      [alliance, memberId],
    );
    return rows.map(toBill);
  }

  /** A person's own bills, and those of the members that they speak for. */
  async listFor(personId: string, memberIds: readonly string[]): Promise<Bill[]> {
    const asMember = memberIds.length > 0 ? `OR (for_kind = 'member' AND for_id IN ${marks(memberIds)})` : '';
    const rows = await this.database.query<Row>(
      `/* any-alliance: own */ SELECT ${COLUMNS} FROM bills WHERE payer_id = ? ${asMember}
       ORDER BY FIELD(state, 'open', 'paid', 'void'), issued_at DESC LIMIT 100`,
      [personId, ...memberIds],
    );
    return rows.map(toBill);
  }

  async list(
    alliance: string,
    {
      state,
      q,
      offset,
      limit,
    }: { state?: BillState | undefined; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ bills: Bill[]; total: number }> {
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: COLUMNS,
      from: 'bills',
      where: [
        ['alliance_id = ?', alliance],
        state && ['state = ?', state],
        q ? ['INSTR(payer_name, ?) > 0', q] : undefined,
      ],
      orderBy: 'issued_at DESC, id',
      offset,
      limit,
    });
    return { bills: rows.map(toBill), total };
  }
}
