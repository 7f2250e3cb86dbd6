import type { ReportKind } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, isDuplicate, type Tx } from '../../../platform/index.ts';

/** What the secretariat has reported to a body, with the paper. */
export interface Report {
  readonly id: string;
  readonly alliance: string;
  readonly number: number;
  readonly kind: ReportKind;
  readonly title: string;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly text: string;
  readonly bodyName: string;
  readonly article: string;
  readonly fileId: string;
  readonly reportedBy: string;
  readonly reportedAt: Instant;
}

@Injectable()
export class ReportRepository {
  constructor(private readonly database: Database) {}

  /** Under the next number; false when another took it at the same moment. */
  async insert(tx: Tx, report: Report): Promise<boolean> {
    try {
      await tx.execute(
        `INSERT INTO secretariat_reports (id, alliance_id, number, kind, title, from_on, to_on, text, body_name, article,
           file_id, reported_by, reported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          ...[report.id, report.alliance, report.number, report.kind, report.title, report.fromOn, report.toOn],
          ...[report.text, report.bodyName, report.article, report.fileId, report.reportedBy, report.reportedAt],
        ],
      );
      return true;
    } catch (error) {
      if (isDuplicate(error)) return false;
      throw error;
    }
  }

  async lastNumber(alliance: string, reader: Pick<Tx, 'query'> = this.database): Promise<number> {
    const [row] = await reader.query<{ last: number | null }>(
      'SELECT MAX(number) AS last FROM secretariat_reports WHERE alliance_id = ?',
      [alliance],
    );
    return row?.last ?? 0;
  }

  list(alliance: string): Promise<Report[]> {
    return this.database.query<Report>(
      `SELECT id, alliance_id AS alliance, number, kind, title, from_on AS fromOn, to_on AS toOn, text,
         body_name AS bodyName, article, file_id AS fileId, reported_by AS reportedBy, reported_at AS reportedAt
       FROM secretariat_reports WHERE alliance_id = ? ORDER BY number DESC LIMIT 200`,
      [alliance],
    );
  }
}
