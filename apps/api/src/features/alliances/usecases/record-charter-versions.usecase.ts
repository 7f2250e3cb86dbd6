import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, systemContext, Transactions } from '../../../platform/index.ts';
import { CharterShelf } from '../charter-shelf.ts';
import { CharterVersionRepository } from '../persistence/charter-version.repository.ts';

/** At each start: a decision names only the version, so the text of that version must not get lost. */
@Injectable()
export class RecordCharterVersions implements OnApplicationBootstrap {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly shelf: CharterShelf,
    private readonly versions: CharterVersionRepository,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.clock.refresh();
    const ctx = systemContext('charters', this.clock.now());
    await this.transactions.run(
      ctx,
      async (tx) => {
        for (const loaded of this.shelf.all()) await this.versions.keep(tx, loaded);
      },
      { unrecorded: 'machinery' },
    );
  }
}
