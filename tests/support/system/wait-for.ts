import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** What is waited for, for the message when it never comes. */
  readonly what: string;
  readonly timeoutMs?: number;
}

/**
 * Asks again until there is an answer that is neither `undefined` nor `false`.
 * @throws Error that names what never came, with the last error if there was one.
 */
export async function waitFor<T>(
  condition: () => Promise<T | undefined | false> | T | undefined | false,
  { what, timeoutMs = 15_000 }: Patience,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let cause: unknown;
  do {
    try {
      const answer = await condition();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      cause = error;
    }
    await pause(25);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${timeoutMs} ms in vain for ${what}`, { cause });
}
