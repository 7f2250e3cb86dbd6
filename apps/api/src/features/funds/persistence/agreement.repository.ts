import { type Day, type Fen, fen, type Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { Clause, Party } from '../domain/movement.ts';

/** C18: members have agreed on who bears which costs. */
export interface Agreement {
  readonly id: string;
  readonly alliance: string;
  readonly number: number;
  readonly title: string;
  readonly purpose: Clause;
  readonly amountFen: Fen;
  readonly signedOn: Day;
  readonly parties: readonly Party[];
  readonly fileId: string;
  readonly article: string;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

type Row = Omit<Agreement, 'purpose' | 'parties' | 'amountFen'> & {
  purposeText: string;
  purposeArticle: string;
  parties: string;
  amountFen: number;
};

@Injectable()
export class AgreementRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, agreement: Agreement): Promise<void> {
    const { purpose } = agreement;
    await tx.execute(
      `INSERT INTO fund_agreements (id, alliance_id, number, title, purpose_text, purpose_article, amount_fen, signed_on,
         parties, file_id, article, recorded_by, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        ...[agreement.id, agreement.alliance, agreement.number, agreement.title, purpose.text, purpose.article],
        ...[agreement.amountFen, agreement.signedOn, JSON.stringify(agreement.parties), agreement.fileId],
        ...[agreement.article, agreement.recordedBy, agreement.recordedAt],
      ],
    );
  }

  async list(alliance: string): Promise<Agreement[]> {
    const rows = await this.database.query<Row>(
      `SELECT id, alliance_id AS alliance, number, title, purpose_text AS purposeText, purpose_article AS purposeArticle,
         amount_fen AS amountFen, signed_on AS signedOn, parties, file_id AS fileId, article,
         recorded_by AS recordedBy, recorded_at AS recordedAt
       FROM fund_agreements WHERE alliance_id = ? ORDER BY number DESC LIMIT 500`,
      [alliance],
    );
    return rows.map(({ purposeText, purposeArticle, parties, amountFen, ...rest }) => ({
      ...rest,
      amountFen: fen(Number(amountFen)),
      purpose: { text: purposeText, article: purposeArticle },
      parties: JSON.parse(parties) as Party[],
    }));
  }
}
