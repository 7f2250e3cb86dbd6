import type { ApplicationState } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  Database,
  DomainError,
  forAscii,
  isDuplicate,
  marks,
  type SqlValue,
  selectPage,
  type Tx,
  type WriteResult,
} from '../../../platform/index.ts';
import { type Application, claimOf } from '../domain/application.ts';
import { ApplicationEntity } from './application.entity.ts';

const COLUMNS = `id, alliance_id AS alliance, applicant_id AS applicantId, kind, name, credit_code AS creditCode, state,
  fields, version, charter_version AS charterVersion, publicity_ends_on AS publicityEndsOn, bill_id AS billId,
  member_id AS memberId, created_at AS createdAt, submitted_at AS submittedAt, waiting_since AS waitingSince,
  updated_at AS updatedAt`;

const IN_PROGRESS = ['submitted', 'returned', 'publicity', 'resolution', 'dues'] as const;

export interface WaitingApplication {
  readonly id: string;
  readonly name: string;
  readonly state: 'submitted' | 'publicity' | 'resolution';
  readonly since: Instant;
}

type Row = Omit<Application, 'fields'> & { fields: string };

function toApplication(row: Row): Application {
  return { ...row, fields: JSON.parse(row.fields) };
}

@Injectable()
export class ApplicationRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, application: Application): Promise<void> {
    await tx.manager.insert(ApplicationEntity, application);
  }

  /**
   * Writes what a step changed, on the version that was read.
   * @throws DomainError `application_changed_elsewhere` for a stale writer, `already_applied` when another holds the claim
   */
  async update(tx: Tx, application: Application): Promise<Application> {
    const { id, alliance, version, ...rest } = application;
    const { affectedRows } = await this.write(
      tx,
      `UPDATE applications SET name = ?, credit_code = ?, claim = ?, state = ?, fields = ?, publicity_ends_on = ?,
         bill_id = ?, member_id = ?, submitted_at = ?, waiting_since = ?, updated_at = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND version = ?`,
      [
        rest.name,
        rest.creditCode,
        claimOf(application),
        rest.state,
        JSON.stringify(rest.fields),
        rest.publicityEndsOn,
        rest.billId,
        rest.memberId,
        rest.submittedAt,
        rest.waitingSince,
        tx.now,
        alliance,
        id,
        version,
      ],
    );
    if (affectedRows === 0) throw new DomainError('application_changed_elsewhere');
    return { ...rest, id, alliance, version: version + 1, updatedAt: tx.now };
  }

  private async write(tx: Tx, sql: string, values: readonly SqlValue[]): Promise<WriteResult> {
    try {
      return await tx.execute(sql, values);
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('already_applied', {}, { cause: error });
      throw error;
    }
  }

  async find(alliance: string, id: string): Promise<Application | undefined> {
    const [row] = await this.database.query<Row>(
      `SELECT ${COLUMNS} FROM applications WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return row && toApplication(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Application | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM applications WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return row && toApplication(row);
  }

  async lockOpen(tx: Tx, alliance: string, applicantId: string, kind: string): Promise<Application | undefined> {
    const [row] = await tx.query<Row>(
      `SELECT ${COLUMNS} FROM applications
       WHERE alliance_id = ? AND applicant_id = ? AND open_kind = ? FOR UPDATE`,
      [alliance, applicantId, kind],
    );
    return row && toApplication(row);
  }

  /** Somebody else's application for the same unit is under way. */
  async existsOther(tx: Tx, application: Application): Promise<boolean> {
    const { alliance, id, name, creditCode } = application;
    const found = await tx.query<{ id: string }>(
      `SELECT id FROM applications
       WHERE alliance_id = ? AND id <> ? AND state IN ${marks(IN_PROGRESS)} AND (name = ? OR credit_code = ?) LIMIT 1`,
      [alliance, id, ...IN_PROGRESS, name, creditCode],
    );
    return found.length > 0;
  }

  async listOf(applicantId: string): Promise<Application[]> {
    const rows = await this.database.query<Row>(
      `/* any-alliance: own */ SELECT ${COLUMNS} FROM applications WHERE applicant_id = ? ORDER BY updated_at DESC LIMIT 50`,
      [applicantId],
    );
    return rows.map(toApplication);
  }

  /** For the desk: never a draft, those that wait longest first. */
  async list(
    alliance: string,
    filter: { state?: ApplicationState | undefined; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ applications: Application[]; total: number }> {
    const { state, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: COLUMNS,
      from: 'applications',
      where: [
        ["alliance_id = ? AND state <> 'draft' AND submitted_at IS NOT NULL", alliance],
        state && ['state = ?', state],
        q ? ['INSTR(name, ?) > 0 OR credit_code = ?', q, forAscii(q)] : undefined,
      ],
      orderBy: 'waiting_since IS NULL, waiting_since, updated_at DESC, id',
      offset,
      limit,
    });
    return { applications: rows.map(toApplication), total };
  }

  /** What waits for the desk itself. */
  waiting(alliance: string): Promise<WaitingApplication[]> {
    return this.database.query(
      `SELECT id, name, state, waiting_since AS since FROM applications
       WHERE alliance_id = ? AND state IN ('submitted', 'publicity', 'resolution') AND waiting_since IS NOT NULL
       ORDER BY waiting_since LIMIT 200`,
      [alliance],
    );
  }
}
