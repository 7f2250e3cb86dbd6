import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';

/** One row for each body, and one for the offices: who changes them holds it, so that limits are counted one at a time. */
@Injectable()
export class BodyBookRepository {
  async lock(tx: Tx, alliance: string, book: string): Promise<void> {
    await tx.execute(
      `INSERT INTO body_books (alliance_id, book, changed_at) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE changed_at = VALUES(changed_at)`,
      [alliance, book, tx.now],
    );
  }
}

/** The book of the offices: none of a charter's bodies can be called so. */
export const OFFICES_BOOK = '*offices';
