import { createHash } from 'node:crypto';
import type { FilePurpose } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { newId, type RequestContext, Transactions } from '../../../platform/index.ts';
import { safeFileName } from '../domain/file-name.ts';
import { FileRepository } from '../persistence/file.repository.ts';
import { FileStore } from '../storage/file-store.ts';

export interface OwnDocument {
  readonly alliance: string;
  /** In whose name it is kept: she may read it. */
  readonly ownerId: string;
  readonly purpose: FilePurpose;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Keeps a PDF that we made ourselves, loose until a record holds it. */
@Injectable()
export class StoreDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly files: FileRepository,
    private readonly store: FileStore,
  ) {}

  async execute(
    ctx: RequestContext,
    { alliance, ownerId, purpose, name, bytes }: OwnDocument,
  ): Promise<{ id: string; sha256: string }> {
    const content = Buffer.from(bytes);
    const mime = 'application/pdf';
    const sha256 = createHash('sha256').update(content).digest('hex');
    const storedAs = this.store.newPlace();
    const file = {
      id: newId(),
      alliance,
      ownerId,
      purpose,
      name: safeFileName(name, mime),
      mime,
      sha256,
      storedAs,
    } as const;
    // First the row, then the bytes: if we die in between, a loose row is left for the cleanup, not a lost file.
    await this.transactions.run(ctx, (tx) => this.files.add(tx, { ...file, sizeBytes: content.length }), {
      unrecorded: 'draft',
    });
    await this.store.write(storedAs, content);
    return { id: file.id, sha256 };
  }
}
