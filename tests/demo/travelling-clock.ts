import type { Instant } from '@mengwu/kernel';

interface Traveller {
  readonly to: Instant;
  arrive(): void;
  fail(error: unknown): void;
}

/**
 * One clock for several lives that go on side by side: it moves when everybody waits, to the earliest day that anybody
 * waits for, and never back.
 */
export class TravellingClock {
  private waiting: Traveller[] = [];
  private alive = 0;
  private at: Instant;
  private readonly move: (to: Instant) => Promise<void>;

  constructor(start: Instant, move: (to: Instant) => Promise<void>) {
    this.at = start;
    this.move = move;
  }

  /** Lives all of them; @throws whatever one of them throws. */
  async live(lives: readonly (() => Promise<void>)[]): Promise<void> {
    this.alive = lives.length;
    await Promise.all(
      lives.map(async (life) => {
        await life();
        this.alive -= 1;
        this.goOn();
      }),
    );
  }

  /** Comes back when it is that late. */
  travelTo(to: Instant): Promise<void> {
    return new Promise((arrive, fail) => {
      this.waiting.push({ to, arrive, fail });
      this.goOn();
    });
  }

  private goOn(): void {
    const [first] = this.waiting.map(({ to }) => to).sort();
    if (first === undefined || this.waiting.length < this.alive) return;
    const isThere = ({ to }: Traveller) => to <= first || to <= this.at;
    const arriving = this.waiting.filter(isThere);
    this.waiting = this.waiting.filter((one) => !isThere(one));
    const moved = first > this.at ? this.move(first) : Promise.resolve();
    if (first > this.at) this.at = first;
    moved.then(
      () => {
        for (const { arrive } of arriving) arrive();
      },
      (error) => {
        for (const { fail } of arriving) fail(error);
      },
    );
  }
}
