import type { WaiverState } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, marks, newId, type Tx } from '../../../platform/index.ts';
import type { Waiver } from '../domain/candidate.ts';
import { WaiverEntity } from './candidate.entity.ts';

const WAIVER = `id, alliance_id AS alliance, candidate_id AS candidateId, kind, state, reason, asked_by AS askedBy,
  asked_at AS askedAt, resolution, decided_on AS decidedOn, motion_id AS motionId, settled_by AS settledBy,
  settled_at AS settledAt, settled_note AS settledNote, charter_version AS charterVersion`;

@Injectable()
export class WaiverRepository {
  constructor(private readonly database: Database) {}

  async insert(
    tx: Tx,
    waiver: Pick<Waiver, 'alliance' | 'candidateId' | 'kind' | 'reason' | 'askedBy' | 'charterVersion'>,
  ): Promise<string> {
    const id = newId();
    await tx.manager.insert(WaiverEntity, { ...waiver, id, state: 'asked', askedAt: tx.now });
    return id;
  }

  async find(alliance: string, id: string): Promise<Waiver | undefined> {
    const [found] = await this.database.query<Waiver>(
      `SELECT ${WAIVER} FROM office_waivers WHERE alliance_id = ? AND id = ?`,
      [alliance, id],
    );
    return found;
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Waiver | undefined> {
    const [found] = await tx.query<Waiver>(
      `SELECT ${WAIVER} FROM office_waivers WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return found;
  }

  async ofCandidates(alliance: string, candidateIds: readonly string[], tx?: Tx): Promise<Waiver[]> {
    if (candidateIds.length === 0) return [];
    return (tx ?? this.database).query<Waiver>(
      `SELECT ${WAIVER} FROM office_waivers WHERE alliance_id = ? AND candidate_id IN ${marks(candidateIds)}
       ORDER BY asked_at, id`,
      [alliance, ...candidateIds],
    );
  }

  async pass(
    tx: Tx,
    { id, alliance, state }: Waiver,
    vote: { number: string; decidedOn: Day; motionId: string; to: WaiverState },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE office_waivers SET state = ?, resolution = ?, decided_on = ?, motion_id = ?
       WHERE alliance_id = ? AND id = ? AND state = ?`,
      [vote.to, vote.number, vote.decidedOn, vote.motionId, alliance, id, state],
    );
    return affectedRows === 1;
  }

  async settle(
    tx: Tx,
    { id, alliance, state }: Waiver,
    settled: { to: WaiverState; by: string | null; note: string },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE office_waivers SET state = ?, settled_by = ?, settled_at = ?, settled_note = ?
       WHERE alliance_id = ? AND id = ? AND state = ?`,
      [settled.to, settled.by, tx.now, settled.note, alliance, id, state],
    );
    return affectedRows === 1;
  }
}
