import { createHash } from 'node:crypto';
import type { FilePurpose, FileView } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import {
  AuthPorts,
  DomainError,
  newId,
  type RequestContext,
  signedIn,
  Transactions,
  type UploadedFile,
} from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { safeFileName } from '../domain/file-name.ts';
import { FileRepository } from '../persistence/file.repository.ts';
import { FileStore } from '../storage/file-store.ts';
import { prepareFile } from '../storage/prepare-file.ts';

interface Upload {
  readonly alliance: string;
  readonly purpose: FilePurpose;
  readonly file: UploadedFile;
}

/** Far above what any form asks for, far below what fills a disk. */
const MAX_LOOSE_A_DAY = 100;
const DAY_MINUTES = 24 * 60;
/** What only the desk puts into records. */
const DESK_PURPOSES: ReadonlySet<FilePurpose> = new Set(['resolution', 'voucher', 'sitting', 'minutes']);

@Injectable()
export class UploadFile {
  constructor(
    private readonly transactions: Transactions,
    private readonly ports: AuthPorts,
    private readonly alliances: Alliances,
    private readonly files: FileRepository,
    private readonly store: FileStore,
  ) {}

  async execute(ctx: RequestContext, upload: Upload): Promise<FileView> {
    const { personId } = signedIn(ctx);
    await this.requireMayUpload(ctx, upload);
    const { bytes, mime } = await prepareFile(upload.file.bytes);
    const file = { id: newId(), name: safeFileName(upload.file.claimedName, mime), mime, sizeBytes: bytes.length };
    const storedAs = this.store.newPlace();
    // First the row, then the bytes: if we die in between, a loose row is left for the cleanup, not a lost file.
    await this.transactions.run(
      ctx,
      (tx) => {
        const { alliance, purpose } = upload;
        return this.files.add(tx, { ...file, alliance, purpose, ownerId: personId, sha256: sha256(bytes), storedAs });
      },
      { unrecorded: 'draft' },
    );
    await this.store.write(storedAs, bytes);
    return file;
  }

  private async requireMayUpload(ctx: RequestContext, { alliance, purpose }: Upload): Promise<void> {
    const actor = signedIn(ctx);
    this.alliances.require(alliance);
    if (DESK_PURPOSES.has(purpose) && !(await this.ports.rights.hasRight(actor, 'officer', { alliance }, ctx.now))) {
      throw new DomainError('right_missing');
    }
    const loose = await this.files.countLoose(actor.personId, addMinutes(ctx.now, -DAY_MINUTES));
    if (loose >= MAX_LOOSE_A_DAY) throw new DomainError('too_many_requests', { seconds: 3600 });
  }
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}
