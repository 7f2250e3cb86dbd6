import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Log } from '../logging/log.ts';
import { Loop } from '../loop.ts';
import { Outbox } from './outbox.ts';

const IDLE_MS = 500;

/** Delivers in the background of a running API; tests call `outbox.drain()` instead. */
@Injectable()
export class OutboxWorker implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;
  private readonly config: Config;

  constructor(outbox: Outbox, config: Config, log: Log) {
    this.config = config;
    this.loop = new Loop('outbox', IDLE_MS, log, async () => {
      const { delivered, failed } = await outbox.deliverBatch();
      return delivered + failed > 0;
    });
  }

  onApplicationBootstrap(): void {
    if (this.config.runsWorkers) this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }
}
