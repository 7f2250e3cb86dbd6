import {
  type BeforeApplicationShutdown,
  Injectable,
  type OnApplicationBootstrap,
  type OnModuleInit,
} from '@nestjs/common';
import { Clock, Config, Log, Loop } from '../../platform/index.ts';
import { CharterShelf } from './charter-shelf.ts';
import { CharterSettingRepository } from './persistence/charter-setting.repository.ts';

const EVERY_MS = 10_000;

/**
 * Keeps this process's charters in step with what any process has settled. Before each new day, so that no decision of
 * a day is taken without an answer that holds from it; and every few seconds for what looks ahead of today.
 */
@Injectable()
export class RefreshShelf implements OnModuleInit, OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly loop: Loop;

  constructor(
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly shelf: CharterShelf,
    private readonly settings: CharterSettingRepository,
    log: Log,
  ) {
    this.loop = new Loop('charters', EVERY_MS, log, async () => {
      await this.execute();
      return false;
    });
  }

  onModuleInit(): void {
    this.clock.beforeEachDay(() => this.execute());
  }

  onApplicationBootstrap(): void {
    if (this.config.environment !== 'test') this.loop.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.loop.stop();
  }

  async execute(): Promise<void> {
    this.shelf.learn(await this.settings.all());
  }
}
