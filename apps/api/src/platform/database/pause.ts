import { setTimeout as wait } from 'node:timers/promises';

/** Waits before the next attempt, a little longer each time and never for two rivals alike. */
export async function pauseBefore(attempt: number): Promise<void> {
  await wait(Math.random() * Math.min(200, 5 * 2 ** attempt));
}
