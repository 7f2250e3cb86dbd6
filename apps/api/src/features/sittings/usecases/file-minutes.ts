import { documentPdf } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import { type OutboxTopics, type RequestContext, Transactions } from '../../../platform/index.ts';
import { Files } from '../../files/index.ts';
import type { MinutesRecord } from '../domain/minutes.ts';
import type { Sitting } from '../domain/sitting.ts';
import { minutesDocument } from '../http/minutes.presenter.ts';
import { minutesNews } from '../http/sitting.texts.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import type { FILE_MINUTES } from '../topics.ts';
import { TellSitting } from './tell-sitting.ts';

/** Makes the pages of the minutes once the sitting is closed, keeps them, and tells the members of the body. */
@Injectable()
export class FileMinutes {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly files: Files,
    private readonly tell: TellSitting,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { alliance, sitting: id, officer }: OutboxTopics[typeof FILE_MINUTES],
  ): Promise<void> {
    const sitting = await this.sittings.find(alliance, id);
    if (!sitting || sitting.minutesFileId !== null) return;
    const bytes = await this.pages(sitting);
    const name = `会议纪要-${sitting.bodyName}-${sitting.title}.pdf`;
    const purpose = 'minutes';
    const file = await this.files.store(ctx, { alliance, ownerId: officer, purpose, name, bytes });
    await this.transactions.run(ctx, async (tx) => {
      // A repeated message loses here: its own copy stays loose and is deleted.
      if (!(await this.sittings.fileMinutes(tx, sitting, file))) return;
      const subject = { kind: 'sitting', id };
      await this.files.attach(tx, { file: file.id, alliance, owner: officer, purpose, subject });
      tx.record({
        alliance,
        action: 'sitting.minutes-filed',
        subject,
        after: { sha256: file.sha256 },
      });
      await this.tell.everyone(tx, sitting, minutesNews(sitting));
    });
  }

  /** Made from the record alone: whoever makes them again gets the same bytes. */
  async pages({ alliance, id }: Pick<Sitting, 'alliance' | 'id'>): Promise<Uint8Array> {
    const record = (await this.sittings.minutesOf(alliance, id)) as MinutesRecord | undefined;
    if (!record) throw new Error(`The sitting ${id} has no minutes`);
    return documentPdf(minutesDocument(record));
  }
}
