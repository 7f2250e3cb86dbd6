import type { StepKind } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';
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

const COLUMNS = `id, alliance_id AS alliance, applicant_id AS applicantId, kind, name, credit_code AS creditCode, region,
  state, step, step_kind AS stepKind, fields, version, charter_version AS charterVersion, path_on AS pathOn, motion_id AS motionId, bill_id AS billId,
  member_id AS memberId, created_at AS createdAt, submitted_at AS submittedAt, waiting_since AS waitingSince,
  updated_at AS updatedAt`;

const IN_PROGRESS = ['underway', 'returned'] as const;

export interface WaitingApplication {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly step: string;
  readonly pathOn: Day;
  readonly since: Instant;
}

/** A state; of those under way perhaps only one kind of step. */
export interface PlaceFilter {
  readonly state: Application['state'];
  readonly stepKind?: StepKind;
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
      `UPDATE applications SET name = ?, credit_code = ?, region = ?, claim = ?, state = ?, step = ?, step_kind = ?, fields = ?,
         charter_version = ?, path_on = ?, motion_id = ?, bill_id = ?, member_id = ?, submitted_at = ?, waiting_since = ?, updated_at = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND version = ?`,
      [
        rest.name,
        rest.creditCode,
        rest.region,
        claimOf(application),
        rest.state,
        rest.step,
        rest.stepKind,
        JSON.stringify(rest.fields),
        rest.charterVersion,
        rest.pathOn,
        rest.motionId,
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
    filter: { place?: PlaceFilter | undefined; q?: string | undefined; offset: number; limit: number },
  ): Promise<{ applications: Application[]; total: number }> {
    const { place, q, offset, limit } = filter;
    const { rows, total } = await selectPage<Row>(this.database, {
      columns: COLUMNS,
      from: 'applications',
      where: [
        ["alliance_id = ? AND state <> 'draft' AND submitted_at IS NOT NULL", alliance],
        place && ['state = ?', place.state],
        place?.stepKind && ['step_kind = ?', place.stepKind],
        q ? ['INSTR(name, ?) > 0 OR credit_code = ?', q, forAscii(q)] : undefined,
      ],
      orderBy: 'waiting_since IS NULL, waiting_since, updated_at DESC, id',
      offset,
      limit,
    });
    return { applications: rows.map(toApplication), total };
  }

  /** What waits for somebody other than the applicant. */
  waiting(alliance: string): Promise<WaitingApplication[]> {
    return this.database.query(
      `SELECT id, name, kind, step, path_on AS pathOn, waiting_since AS since FROM applications
       WHERE alliance_id = ? AND state = 'underway' AND waiting_since IS NOT NULL AND step IS NOT NULL
       ORDER BY waiting_since LIMIT 200`,
      [alliance],
    );
  }

  /** By region: applications handed in, and how many of them became members [C1]. */
  countByRegion(alliance: string): Promise<{ region: string | null; applications: number; admitted: number }[]> {
    return this.database.query(
      `SELECT region, COUNT(*) AS applications, CAST(SUM(state = 'admitted') AS SIGNED) AS admitted FROM applications
       WHERE alliance_id = ? AND submitted_at IS NOT NULL GROUP BY region`,
      [alliance],
    );
  }
}
