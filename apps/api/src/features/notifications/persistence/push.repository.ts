import type { Client } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { StoredPushState } from '../domain/push.states.ts';
import type { PushRow } from './inbox-message.ts';

@Injectable()
export class PushRepository {
  /** Reads and locks a message that may still have to be pushed. */
  async lock(tx: Tx, alliance: string, id: string): Promise<PushRow | undefined> {
    const [row] = await tx.query<PushRow>(
      `SELECT id, person_id AS personId, title, body, link_target AS linkTarget, link_id AS linkId, template,
         created_at AS createdAt, push_state AS pushState, push_tries AS pushTries, push_client AS pushClient
       FROM inbox_messages WHERE alliance_id = ? AND id = ? AND push_state IN ('waiting', 'sending') FOR UPDATE`,
      [alliance, id],
    );
    return row;
  }

  async beginTry(tx: Tx, { alliance, id }: { alliance: string; id: string }, client: Client): Promise<void> {
    await tx.execute(
      `UPDATE inbox_messages SET push_state = 'sending', push_client = ?, push_tries = push_tries + 1
       WHERE alliance_id = ? AND id = ?`,
      [client, alliance, id],
    );
  }

  async settle(
    tx: Tx,
    { alliance, id }: { alliance: string; id: string },
    { state, reason }: { state: StoredPushState; reason: string | null },
  ): Promise<void> {
    await tx.execute(
      `UPDATE inbox_messages SET push_state = ?, push_reason = ?, pushed_at = IF(? = 'sent', ?, pushed_at)
       WHERE alliance_id = ? AND id = ?`,
      [state, reason, state, tx.now, alliance, id],
    );
  }

  /** Surely not delivered: it waits as if it had not been tried. */
  async putBack(tx: Tx, alliance: string, id: string): Promise<void> {
    await tx.execute(
      "UPDATE inbox_messages SET push_state = 'waiting', push_tries = push_tries - 1 WHERE alliance_id = ? AND id = ?",
      [alliance, id],
    );
  }
}
