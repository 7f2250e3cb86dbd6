import { type Instant, instant } from '@mengwu/kernel';

/** The one source of time. Rules take `now` as an argument; only use cases and jobs ask the clock. */
export abstract class Clock {
  abstract now(): Instant;

  /** Learns of a journey that another process made; nothing to do in production. */
  abstract refresh(): Promise<void>;
}

/** Production's clock: it cannot travel. */
export class SystemClock extends Clock {
  now(): Instant {
    return instant(Date.now());
  }

  async refresh(): Promise<void> {}
}
