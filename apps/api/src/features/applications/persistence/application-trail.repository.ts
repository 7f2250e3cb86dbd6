import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/index.ts';
import type { Application, Dossier, Move, Resolution, ReturnedField } from '../domain/application.ts';

type Reader = Pick<Tx, 'query'>;

/** What happened to an application: moves, returned items, the resolution. */
@Injectable()
export class ApplicationTrail {
  constructor(private readonly database: Database) {}

  async dossier(application: Application, reader: Reader = this.database): Promise<Dossier> {
    const key = [application.alliance, application.id];
    const moves = await reader.query<Move>(
      `SELECT event, from_state AS fromState, to_state AS toState, from_step AS fromStep, to_step AS toStep,
         by_role AS byRole, reason, article, at
       FROM application_moves WHERE alliance_id = ? AND application_id = ? ORDER BY at, id`,
      key,
    );
    const returns = await this.openReturns(application, reader);
    const resolutions = await reader.query<Resolution>(
      `SELECT step, body, number, decided_on AS decidedOn, outcome, file_id AS fileId
       FROM application_resolutions WHERE alliance_id = ? AND application_id = ? ORDER BY recorded_at, step`,
      key,
    );
    return { application, moves, returns, resolutions };
  }

  openReturns({ alliance, id }: Application, reader: Reader = this.database): Promise<ReturnedField[]> {
    return reader.query<ReturnedField>(
      `SELECT id, field, reason, corrected_at AS correctedAt FROM application_returns
       WHERE alliance_id = ? AND application_id = ? AND closed_at IS NULL ORDER BY id`,
      [alliance, id],
    );
  }

  async addMove(tx: Tx, { alliance, id }: Application, move: Move, byPerson: string | null): Promise<void> {
    await tx.execute(
      `INSERT INTO application_moves
         (id, alliance_id, application_id, event, from_state, to_state, from_step, to_step, by_person, by_role, reason,
          article, at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        alliance,
        id,
        move.event,
        move.fromState,
        move.toState,
        move.fromStep,
        move.toStep,
        byPerson,
        move.byRole,
        move.reason,
        move.article,
        move.at,
      ],
    );
  }

  async addReturns(
    tx: Tx,
    { alliance, id }: Application,
    items: readonly { field: string; reason: string }[],
    officer: string,
  ): Promise<void> {
    for (const { field, reason } of items) {
      await tx.execute(
        `INSERT INTO application_returns
           (id, alliance_id, application_id, field, reason, returned_by, returned_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [newId(), alliance, id, field, reason, officer, tx.now],
      );
    }
  }

  async markCorrected(tx: Tx, alliance: string, returnId: string): Promise<void> {
    await tx.execute('UPDATE application_returns SET corrected_at = ? WHERE alliance_id = ? AND id = ?', [
      tx.now,
      alliance,
      returnId,
    ]);
  }

  async closeReturns(tx: Tx, { alliance, id }: Application): Promise<void> {
    await tx.execute(
      'UPDATE application_returns SET closed_at = ? WHERE alliance_id = ? AND application_id = ? AND closed_at IS NULL',
      [tx.now, alliance, id],
    );
  }

  async addResolution(
    tx: Tx,
    { alliance, id }: Application,
    resolution: Resolution,
    officer: string | null,
    at: Instant,
  ): Promise<void> {
    await tx.execute(
      `INSERT INTO application_resolutions
         (application_id, step, alliance_id, body, number, decided_on, outcome, file_id, recorded_by, recorded_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        resolution.step,
        alliance,
        resolution.body,
        resolution.number,
        resolution.decidedOn,
        resolution.outcome,
        resolution.fileId,
        officer,
        at,
      ],
    );
  }
}
