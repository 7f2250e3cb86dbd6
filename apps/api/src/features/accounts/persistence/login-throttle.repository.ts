import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx.ts';
import type { Throttle } from '../domain/login-throttle.ts';

const ROW = 'failures, first_at AS firstAt, blocked_until AS blockedUntil';

@Injectable()
export class LoginThrottleRepository {
  async find(tx: Tx, subject: string): Promise<Throttle | undefined> {
    const [row] = await tx.query<Throttle>(`SELECT ${ROW} FROM login_throttles WHERE subject = ?`, [subject]);
    return row;
  }

  /** Reads and locks, so that parallel guesses are counted one by one; a missing row is made, for there is no lock on it. */
  async lock(tx: Tx, subject: string): Promise<Throttle | undefined> {
    await tx.execute(
      `INSERT INTO login_throttles (subject, failures, first_at) VALUES (?, 0, ?)
       ON DUPLICATE KEY UPDATE failures = failures`,
      [subject, tx.now],
    );
    const sql = `SELECT ${ROW} FROM login_throttles WHERE subject = ? FOR UPDATE`;
    const [row] = await tx.query<Throttle>(sql, [subject]);
    return row;
  }

  async store(tx: Tx, subject: string, { failures, firstAt, blockedUntil }: Throttle): Promise<void> {
    await tx.execute(
      `INSERT INTO login_throttles (subject, failures, first_at, blocked_until) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE failures = VALUES(failures), first_at = VALUES(first_at), blocked_until = VALUES(blocked_until)`,
      [subject, failures, firstAt, blockedUntil],
    );
  }

  async forget(tx: Tx, subject: string): Promise<void> {
    await tx.execute('DELETE FROM login_throttles WHERE subject = ?', [subject]);
  }

  async deleteBefore(tx: Tx, before: Instant): Promise<void> {
    await tx.execute('DELETE FROM login_throttles WHERE first_at < ? LIMIT 10000', [before]);
  }
}
