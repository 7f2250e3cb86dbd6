import { ALLIANCE, type Outcome, type Turn } from './jobs.ts';
import type { Raw } from './sql.ts';

/** What one turn left in the database. */
export interface Books {
  readonly seats: number;
  readonly countedByMeetings: number;
  readonly countedByUnits: number;
  readonly freeMeetings: number;
  readonly auditRows: number;
  readonly answers: number;
  readonly bytesPerAnswer: number;
}

const TOTALS = `SELECT (SELECT COUNT(*) FROM registrations) AS seats,
  (SELECT CAST(COALESCE(SUM(taken), 0) AS SIGNED) FROM events) AS countedByMeetings,
  (SELECT CAST(COALESCE(SUM(taken), 0) AS SIGNED) FROM event_units) AS countedByUnits,
  (SELECT CAST(COALESCE(SUM(used), 0) AS SIGNED) FROM free_meetings) AS freeMeetings,
  (SELECT COUNT(*) FROM audit_entries) AS auditRows,
  (SELECT COUNT(*) FROM idempotency_keys WHERE answer IS NOT NULL) AS answers,
  (SELECT CAST(COALESCE(SUM(LENGTH(answer)), 0) AS SIGNED) FROM idempotency_keys) AS bytes`;

/** The sums over all tables that a sign-up writes. */
export async function totals(raw: Raw): Promise<Record<string, number>> {
  const [row] = await raw.rows<Record<string, number>>(TOTALS);
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, value]) => [name, Number(value)]));
}

export function difference(before: Record<string, number>, after: Record<string, number>): Books {
  const grown = Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - (before[name] ?? 0)]));
  const { bytes = 0, ...books } = grown as Record<string, number> & { answers: number };
  return { ...books, bytesPerAnswer: Math.round(bytes / Math.max(1, books.answers)) } as unknown as Books;
}

/** @throws Error when a turn did not leave exactly what its answers promise, or gave a seat twice. */
export async function requireSound(raw: Raw, turn: Turn, outcome: Outcome, books: Books): Promise<void> {
  const wanted = Math.min(turn.jobs.length, turn.seats ?? Infinity);
  const wrong: string[] = outcome.failed.slice(0, 3);
  if (outcome.taken !== wanted) wrong.push(`${outcome.taken} seats were promised instead of ${wanted}`);
  if (outcome.full !== turn.jobs.length - wanted) wrong.push(`${outcome.full} were told that the meeting is full`);
  const { bytesPerAnswer, ...counts } = books;
  for (const [name, count] of Object.entries(counts))
    if (count !== wanted) wrong.push(`${name} grew by ${count} instead of ${wanted}`);
  for (const event of turn.events) {
    const [row] = await raw.rows<{ isOver: number }>(
      `SELECT COUNT(r.id) > COALESCE(e.capacity, 1000000) OR COUNT(r.id) <> e.taken AS isOver FROM events e
       LEFT JOIN registrations r ON r.event_id = e.id AND r.is_live = 1 WHERE e.alliance_id = ? AND e.id = ?`,
      [ALLIANCE, event],
    );
    if (row?.isOver !== 0) wrong.push(`meeting ${event} is oversold or miscounted`);
  }
  if (wrong.length > 0) throw new Error(`The ${turn.side} side is not sound: ${wrong.slice(0, 8).join('; ')}`);
}

/** @throws Error when the raw side stores less than the API does. */
export function requireAlike(http: Books, raw: Books): void {
  const share = raw.bytesPerAnswer / http.bytesPerAnswer;
  if (share < 0.9 || share > 1.1)
    throw new Error(`The answers differ: ${http.bytesPerAnswer} bytes over HTTP, ${raw.bytesPerAnswer} raw`);
}
