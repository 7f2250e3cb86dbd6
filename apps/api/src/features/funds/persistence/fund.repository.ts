import type { MovementKind, SpendingBasis } from '@mengwu/contracts';
import { type Day, type Fen, fen, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, selectPage, type Tx } from '../../../platform/index.ts';
import type { BookedMovement, Movement } from '../domain/movement.ts';
import type { Account, Posting } from '../domain/postings.ts';

const COLUMNS = `m.id, m.alliance_id AS alliance, m.number, m.kind, m.booked_on AS bookedOn, m.amount_fen AS amountFen,
  m.party_name AS partyName, m.party_member_id AS partyMemberId, m.basis, m.clause_text AS clauseText,
  m.clause_article AS clauseArticle, m.purpose_text AS purposeText, m.purpose_article AS purposeArticle, m.note,
  m.file_id AS fileId, m.reverses_id AS reversesId, m.charter_version AS charterVersion, m.recorded_by AS recordedBy,
  m.recorded_at AS recordedAt, earlier.number AS reverses, later.number AS reversedBy`;
const FROM = `fund_movements m
  LEFT JOIN fund_movements earlier ON earlier.alliance_id = m.alliance_id AND earlier.id = m.reverses_id
  LEFT JOIN fund_movements later ON later.alliance_id = m.alliance_id AND later.reverses_id = m.id`;

interface Row {
  readonly id: string;
  readonly alliance: string;
  readonly number: number;
  readonly kind: MovementKind;
  readonly bookedOn: Day;
  readonly amountFen: number;
  readonly partyName: string;
  readonly partyMemberId: string | null;
  readonly basis: SpendingBasis | null;
  readonly clauseText: string;
  readonly clauseArticle: string;
  readonly purposeText: string | null;
  readonly purposeArticle: string | null;
  readonly note: string;
  readonly fileId: string | null;
  readonly reversesId: string | null;
  readonly charterVersion: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly reverses: number | null;
  readonly reversedBy: number | null;
}

function toMovement(row: Row): BookedMovement {
  const { partyName, partyMemberId, clauseText, clauseArticle, purposeText, purposeArticle, amountFen, ...rest } = row;
  return {
    ...rest,
    amountFen: fen(Number(amountFen)),
    party: { name: partyName, memberId: partyMemberId },
    clause: { text: clauseText, article: clauseArticle },
    purpose: purposeText === null ? null : { text: purposeText, article: purposeArticle ?? '' },
  };
}

@Injectable()
export class FundRepository {
  constructor(private readonly database: Database) {}

  /** The next number of the book. Whoever has it is alone with the book until the transaction ends. */
  async takeNumber(tx: Tx, alliance: string): Promise<number> {
    await tx.execute(
      `INSERT INTO fund_books (alliance_id, last_number) VALUES (?, 1)
       ON DUPLICATE KEY UPDATE last_number = last_number + 1`,
      [alliance],
    );
    const [book] = await tx.query<{ last: number }>(
      'SELECT last_number AS last FROM fund_books WHERE alliance_id = ?',
      [alliance],
    );
    if (!book) throw new Error(`No book of funds for ${alliance}`);
    return book.last;
  }

  async insert(tx: Tx, movement: Movement, posted: readonly Posting[]): Promise<void> {
    const { alliance, party, clause, purpose } = movement;
    await tx.execute(
      `INSERT INTO fund_movements (id, alliance_id, number, kind, booked_on, amount_fen, party_name, party_member_id,
         basis, clause_text, clause_article, purpose_text, purpose_article, note, file_id, reverses_id,
         charter_version, recorded_by, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[movement.id, alliance, movement.number, movement.kind, movement.bookedOn, movement.amountFen],
        ...[party.name, party.memberId, movement.basis, clause.text, clause.article],
        ...[purpose?.text ?? null, purpose?.article ?? null, movement.note, movement.fileId, movement.reversesId],
        ...[movement.charterVersion, movement.recordedBy, movement.recordedAt],
      ],
    );
    for (const { account, amountFen } of posted) {
      await tx.execute(
        'INSERT INTO fund_postings (id, alliance_id, movement_id, account, amount_fen) VALUES (?, ?, ?, ?, ?)',
        [newId(), alliance, movement.id, account, amountFen],
      );
    }
  }

  async postingsOf(tx: Tx, alliance: string, movementId: string): Promise<Posting[]> {
    const rows = await tx.query<{ account: Account; amountFen: number }>(
      'SELECT account, amount_fen AS amountFen FROM fund_postings WHERE alliance_id = ? AND movement_id = ?',
      [alliance, movementId],
    );
    return rows.map(({ account, amountFen }) => ({ account, amountFen: fen(Number(amountFen)) }));
  }

  async totals(alliance: string, reader: Pick<Tx, 'query'> = this.database): Promise<Record<Account, Fen>> {
    const rows = await reader.query<{ account: Account; amountFen: number }>(
      'SELECT account, SUM(amount_fen) AS amountFen FROM fund_postings WHERE alliance_id = ? GROUP BY account',
      [alliance],
    );
    const known = new Map(rows.map(({ account, amountFen }) => [account, fen(Number(amountFen))]));
    const of = (account: Account) => known.get(account) ?? fen(0);
    return { cash: of('cash'), donations: of('donations'), income: of('income'), spending: of('spending') };
  }

  async find(alliance: string, id: string, reader: Pick<Tx, 'query'> = this.database) {
    const [row] = await reader.query<Row>(`SELECT ${COLUMNS} FROM ${FROM} WHERE m.alliance_id = ? AND m.id = ?`, [
      alliance,
      id,
    ]);
    return row && toMovement(row);
  }

  async list(
    alliance: string,
    filter: { kind?: MovementKind | undefined; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ movements: BookedMovement[]; total: number }> {
    const { kind, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: COLUMNS,
      from: FROM,
      where: [
        ['m.alliance_id = ?', alliance],
        kind && ['m.kind = ?', kind],
        q ? ['INSTR(m.party_name, ?) > 0 OR INSTR(m.note, ?) > 0', q, q] : undefined,
      ],
      orderBy: 'm.number DESC',
      offset,
      limit,
    });
    return { movements: rows.map(toMovement), total };
  }

  async between(alliance: string, from: Day, to: Day): Promise<BookedMovement[]> {
    const rows = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM ${FROM} WHERE m.alliance_id = ? AND m.booked_on BETWEEN ? AND ? ORDER BY m.number`,
      [alliance, from, to],
    );
    return rows.map(toMovement);
  }

  async balanceBefore(alliance: string, day: Day): Promise<Fen> {
    const [row] = await this.database.query<{ sum: number | null }>(
      'SELECT SUM(amount_fen) AS sum FROM fund_movements WHERE alliance_id = ? AND booked_on < ?',
      [alliance, day],
    );
    return fen(Number(row?.sum ?? 0));
  }
}
