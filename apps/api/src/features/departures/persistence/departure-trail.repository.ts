import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/index.ts';
import type { Departure, Move } from '../domain/departure.ts';

/** The timeline of each departure. */
@Injectable()
export class DepartureTrail {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, { alliance, id }: Pick<Departure, 'alliance' | 'id'>, move: Move): Promise<void> {
    const { event, toState, byRole, byPerson, reason, article, at } = move;
    await tx.execute(
      `INSERT INTO departure_moves (id, alliance_id, departure_id, event, to_state, by_role, by_person, reason,
         article, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [newId(), alliance, id, event, toState, byRole, byPerson, reason, article, at],
    );
  }

  of(alliance: string, departureId: string, reader: Pick<Tx, 'query'> = this.database): Promise<Move[]> {
    return reader.query<Move>(
      `SELECT event, to_state AS toState, by_role AS byRole, by_person AS byPerson, reason, article, at
       FROM departure_moves WHERE alliance_id = ? AND departure_id = ? ORDER BY ordinal`,
      [alliance, departureId],
    );
  }
}
