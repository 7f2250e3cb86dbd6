import { addMinutes, type Instant } from '@mengwu/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs, type RequestContext, Transactions } from '../../../platform/index.ts';
import { FileRepository, type FileRow } from '../persistence/file.repository.ts';
import { FileStore } from '../storage/file-store.ts';

const KEPT_MINUTES = 7 * 24 * 60;
const BATCH = 200;

/** Deletes what was uploaded and never used, or replaced: a week is enough to come back to a draft. */
@Injectable()
export class DeleteLooseFiles implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly files: FileRepository,
    private readonly store: FileStore,
  ) {}

  onModuleInit(): void {
    this.jobs.every(60, 'files.delete-loose', (ctx) => this.execute(ctx));
  }

  private async execute(ctx: RequestContext): Promise<void> {
    const before = addMinutes(ctx.now, -KEPT_MINUTES);
    for (;;) {
      const batch = await this.files.findLooseBefore(before, BATCH);
      for (const file of batch) await this.delete(ctx, file, before);
      if (batch.length < BATCH) return;
    }
  }

  private delete(ctx: RequestContext, file: Pick<FileRow, 'id' | 'alliance'>, before: Instant): Promise<void> {
    return this.transactions.run(
      ctx,
      async (tx) => {
        const place = await this.files.lockLoose(tx, file, before);
        if (place === undefined) return;
        // Bytes first: a row without bytes is found again next time, bytes without a row never.
        await this.store.delete(place);
        await this.files.delete(tx, file);
      },
      { unrecorded: 'machinery' },
    );
  }
}
