import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Log } from '../logging/log.ts';
import { Loop } from '../loop.ts';
import { Jobs } from './jobs.ts';

const TICK_MS = 5_000;

/** Runs due jobs in the background of a running API; tests call `jobs.runDue()` instead. */
@Injectable()
export class JobWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;
  private readonly config: Config;

  constructor(jobs: Jobs, config: Config, log: Log) {
    this.config = config;
    this.loop = new Loop('jobs', TICK_MS, log, async () => {
      await jobs.runDue();
      return false;
    });
  }

  onApplicationBootstrap(): void {
    if (this.config.runsWorkers) this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }
}
