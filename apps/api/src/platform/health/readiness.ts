import { Injectable } from '@nestjs/common';
import { migrations } from '../../migrations/index.ts';
import { Clock } from '../clock/clock.ts';
import { Database } from '../database/database.ts';

/** Whether this process can serve: the database answers and knows every migration. */
@Injectable()
export class Readiness {
  private readonly database: Database;
  private readonly clock: Clock;

  constructor(database: Database, clock: Clock) {
    this.database = database;
    this.clock = clock;
  }

  async check(): Promise<{ isReady: boolean; checks: Record<string, string> }> {
    try {
      const [migrated, outbox] = await Promise.all([this.migrated(), this.outbox()]);
      const missing = migrations.length - migrated;
      const state = missing > 0 ? `${missing} to run` : 'ok';
      return { isReady: missing <= 0, checks: { database: 'ok', migrations: state, outbox } };
    } catch {
      return { isReady: false, checks: { database: 'unreachable' } };
    }
  }

  private async migrated(): Promise<number> {
    const [row] = await this.database.query<{ n: number }>('SELECT COUNT(*) AS n FROM migrations');
    return row?.n ?? 0;
  }

  // A long queue is a reason to look, not a reason to stop serving.
  private async outbox(): Promise<string> {
    const now = this.clock.now();
    const [row] = await this.database.query<{ waiting: number; dead: number; oldest: string | null }>(
      `SELECT COUNT(CASE WHEN state = 'waiting' THEN 1 END) AS waiting, COUNT(CASE WHEN state = 'dead' THEN 1 END) AS dead,
         MIN(CASE WHEN state = 'waiting' THEN available_at END) AS oldest
       FROM outbox_messages WHERE state IN ('waiting', 'dead') AND available_at <= ?`,
      [now],
    );
    const seconds = row?.oldest ? Math.max(0, Math.round((Date.parse(now) - Date.parse(row.oldest)) / 1000)) : 0;
    return `${row?.waiting ?? 0} due, oldest ${seconds} s, ${row?.dead ?? 0} dead`;
  }
}
