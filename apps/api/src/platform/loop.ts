import type { Log } from './logging/log.ts';

/** Repeats a piece of work until it is stopped, resting whenever there was nothing to do. */
export class Loop {
  private readonly label: string;
  private readonly idleMs: number;
  private readonly log: Log;
  /** Answers whether there may be more to do at once. */
  private readonly work: () => Promise<boolean>;
  private running: Promise<void> | undefined;
  private isStopping = false;
  private wake: () => void = () => {};

  constructor(label: string, idleMs: number, log: Log, work: () => Promise<boolean>) {
    this.label = label;
    this.idleMs = idleMs;
    this.log = log;
    this.work = work;
  }

  start(): void {
    this.running ??= this.repeat();
  }

  /** Resolves when the piece of work under way has ended. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.wake();
    await this.running;
  }

  private async repeat(): Promise<void> {
    while (!this.isStopping) {
      const isBusy = await this.work().catch((error: unknown) => {
        this.log.error({ err: error, loop: this.label }, 'a round of background work failed');
        return false;
      });
      if (!isBusy && !this.isStopping) await this.rest();
    }
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.idleMs);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
