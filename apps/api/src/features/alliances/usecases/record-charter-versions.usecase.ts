import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, systemContext, Transactions } from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import { KeepVersions } from './keep-versions.ts';

/** At each start: the files may have changed. */
@Injectable()
export class RecordCharterVersions implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly shelf: CharterShelf,
    private readonly keepVersions: KeepVersions,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const ctx = systemContext('charters', await this.clock.refresh());
    await this.transactions.run(
      ctx,
      async (tx) => {
        for (const { charter } of this.shelf.all()) {
          await this.keepVersions.execute(tx, charter.id, this.shelf.settingsOf(charter.id));
        }
      },
      { unrecorded: 'machinery' },
    );
  }
}
