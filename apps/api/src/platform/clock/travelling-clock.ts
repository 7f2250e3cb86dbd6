import { type Instant, instant } from '@mengwu/kernel';
import type { Database } from '../database/database.ts';
import { Clock } from './clock.ts';

const CACHE_MS = 500;

/** A clock outside production: its offset lies in the database, so that all processes live on the same day. */
export class TravellingClock extends Clock {
  private readonly database: Database;
  private offsetMs = 0;
  private readAt = 0;

  constructor(database: Database) {
    super();
    this.database = database;
  }

  now(): Instant {
    return instant(Date.now() + this.offsetMs);
  }

  protected async learn(): Promise<void> {
    if (Date.now() - this.readAt < CACHE_MS) return;
    const [row] = await this.database.query<{ offset_ms: number }>('SELECT offset_ms FROM clock_offset WHERE id = 1');
    this.offsetMs = row?.offset_ms ?? 0;
    this.readAt = Date.now();
  }

  /** Makes it `to` everywhere, from now on. */
  async travelTo(to: Instant): Promise<void> {
    const offsetMs = Date.parse(to) - Date.now();
    const sql = 'INSERT INTO clock_offset (id, offset_ms) VALUES (1, ?) ON DUPLICATE KEY UPDATE offset_ms = ?';
    await this.database.withSession((session) => session.execute(sql, [offsetMs, offsetMs]));
    this.offsetMs = offsetMs;
    this.readAt = Date.now();
  }

  /** Forgets what was read, for tests that empty the tables. */
  forget(): void {
    this.offsetMs = 0;
    this.readAt = 0;
    this.forgetDay();
  }
}
