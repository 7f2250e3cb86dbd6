import { type Day, dayOf, type Instant, instant } from '@mengwu/kernel';

/** The one source of time. Rules take `now` as an argument; only use cases and jobs ask the clock. */
export abstract class Clock {
  private readonly preparations: (() => Promise<void>)[] = [];
  private prepared: { readonly day: Day; readonly done: Promise<unknown> } | undefined;

  abstract now(): Instant;

  /** Registers what this process has to learn before it lives a new day. */
  beforeEachDay(prepare: () => Promise<void>): void {
    this.preparations.push(prepare);
  }

  /** Learns of a journey that another process made, and prepares a day that has begun. Answers the moment to work with. */
  async refresh(): Promise<Instant> {
    await this.learn();
    const now = this.now();
    await this.prepare(dayOf(now));
    return now;
  }

  /** Learns of a journey that another process made; nothing to do in production. */
  protected abstract learn(): Promise<void>;

  /** Forgets that the day is prepared. */
  protected forgetDay(): void {
    this.prepared = undefined;
  }

  private async prepare(today: Day): Promise<void> {
    if (this.prepared?.day !== today) {
      this.prepared = { day: today, done: Promise.all(this.preparations.map((prepare) => prepare())) };
    }
    const { prepared } = this;
    try {
      await prepared.done;
    } catch (error) {
      if (this.prepared === prepared) this.forgetDay();
      throw error;
    }
  }
}

/** Production's clock: it cannot travel. */
export class SystemClock extends Clock {
  now(): Instant {
    return instant(Date.now());
  }

  protected async learn(): Promise<void> {}
}
