import type { State } from './state.ts';

export interface Clock {
  /** Virtual milliseconds since the epoch. */
  now(): number;
  offsetMs(): number;
  moveTo(epochMs: number): void;
  advance(ms: number): void;
  backToReal(): void;
}

/** Real time plus an offset: it keeps running after a journey. */
export function createClock(state: () => State, changed: () => void, real: () => number = Date.now): Clock {
  const set = (offsetMs: number): void => {
    state().clockOffsetMs = offsetMs;
    changed();
  };
  return {
    now: () => real() + state().clockOffsetMs,
    offsetMs: () => state().clockOffsetMs,
    moveTo: (epochMs) => set(epochMs - real()),
    advance: (ms) => set(state().clockOffsetMs + ms),
    backToReal: () => set(0),
  };
}

export const seconds = (ms: number): number => Math.floor(ms / 1000);

/** RFC 3339 with China's offset, as WeChat writes times. */
export function rfc3339(ms: number): string {
  return `${new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}
