import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { DoorLink } from '../domain/check-in.ts';

@Injectable()
export class DoorLinkRepository {
  async insert(tx: Tx, link: DoorLink, { tokenHash, createdBy }: { tokenHash: string; createdBy: string }) {
    await tx.execute(
      `INSERT INTO door_links (id, alliance_id, event_id, door, token_hash, created_by, expires_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [link.id, link.alliance, link.eventId, link.door, tokenHash, createdBy, link.expiresAt],
    );
  }

  /** A link names no alliance: its token alone leads to the door. */
  async lockByToken(tx: Tx, tokenHash: string): Promise<DoorLink | undefined> {
    const [row] = await tx.query<DoorLink>(
      `/* any-alliance: by-id */ SELECT id, alliance_id AS alliance, event_id AS eventId, door, expires_at AS expiresAt,
         accepted_by AS acceptedBy
       FROM door_links WHERE token_hash = ? FOR UPDATE`,
      [tokenHash],
    );
    return row;
  }

  async accept(tx: Tx, { alliance, id }: DoorLink, personId: string): Promise<void> {
    await tx.execute('UPDATE door_links SET accepted_by = ? WHERE alliance_id = ? AND id = ? AND accepted_by IS NULL', [
      personId,
      alliance,
      id,
    ]);
  }
}
