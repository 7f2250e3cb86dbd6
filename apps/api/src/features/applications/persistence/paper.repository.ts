import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import type { Paper, Scan } from '../domain/paper.ts';

type Reader = Pick<Tx, 'query'>;
type Key = Pick<Application, 'alliance' | 'id'>;

export interface Print {
  readonly code: string;
  readonly madeAt: Instant;
}

/** The prints of a form, and what is known about the scans that came back. */
@Injectable()
export class PaperRepository {
  constructor(private readonly database: Database) {}

  /** A print of exactly the same data is the same print. */
  async addPrint(tx: Tx, { alliance, id }: Key, code: string, paper: Paper): Promise<void> {
    await tx.execute(
      `INSERT INTO application_papers (id, alliance_id, application_id, code, paper, made_at)
       VALUES (?, ?, ?, ?, ?, ?) ON DUPLICATE KEY UPDATE code = VALUES(code)`,
      [newId(), alliance, id, code, JSON.stringify(paper), tx.now],
    );
  }

  prints({ alliance, id }: Key, reader: Reader = this.database): Promise<Print[]> {
    return reader.query<Print>(
      `SELECT code, made_at AS madeAt FROM application_papers WHERE alliance_id = ? AND application_id = ?
       ORDER BY made_at, code`,
      [alliance, id],
    );
  }

  async paper({ alliance, id }: Key, code: string): Promise<{ paper: Paper; madeAt: Instant } | undefined> {
    const [row] = await this.database.query<{ paper: string; madeAt: Instant }>(
      'SELECT paper, made_at AS madeAt FROM application_papers WHERE alliance_id = ? AND application_id = ? AND code = ?',
      [alliance, id, code],
    );
    return row && { paper: JSON.parse(row.paper), madeAt: row.madeAt };
  }

  async addScan(tx: Tx, { alliance, id }: Key, scan: Omit<Scan, 'confirmedCode'>): Promise<void> {
    await tx.execute(
      `INSERT INTO application_scans (file_id, alliance_id, application_id, read_code, expected_code, read_at)
       VALUES (?, ?, ?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE read_code = VALUES(read_code), expected_code = VALUES(expected_code),
         confirmed_code = NULL, read_at = VALUES(read_at)`,
      [scan.fileId, alliance, id, scan.readCode, scan.expectedCode, tx.now],
    );
  }

  async scan({ alliance, id }: Key, fileId: string, reader: Reader = this.database): Promise<Scan | undefined> {
    const [row] = await reader.query<Scan>(
      `SELECT file_id AS fileId, read_code AS readCode, expected_code AS expectedCode, confirmed_code AS confirmedCode
       FROM application_scans WHERE alliance_id = ? AND application_id = ? AND file_id = ?`,
      [alliance, id, fileId],
    );
    return row;
  }

  async confirm(tx: Tx, { alliance, id }: Key, fileId: string, code: string, officer: string): Promise<void> {
    await tx.execute(
      `UPDATE application_scans SET confirmed_code = ?, confirmed_by = ?, confirmed_at = ?
       WHERE alliance_id = ? AND application_id = ? AND file_id = ?`,
      [code, officer, tx.now, alliance, id, fileId],
    );
  }
}
