import type { FilePurpose, FileView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { PersonActor } from '../../platform/auth/actor.ts';
import type { RequestContext } from '../../platform/context.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { FileReaders } from './file-readers.ts';
import { toFileView } from './http/file.presenter.ts';
import { FileRepository } from './persistence/file.repository.ts';
import { FileStore } from './storage/file-store.ts';
import { attachFile } from './usecases/attach-file.ts';
import { readContent } from './usecases/read-content.ts';
import { type OwnDocument, StoreDocument } from './usecases/store-document.ts';

export interface FileSubject {
  readonly kind: string;
  readonly id: string;
}

export interface Attachment {
  readonly file: string;
  readonly alliance: string;
  /** Who uploaded it: only one's own upload can be attached. */
  readonly owner: string;
  readonly purpose: FilePurpose;
  readonly subject: FileSubject;
}

export type FileReader = (subjectId: string, alliance: string, actor: PersonActor) => Promise<boolean>;

/** What other rooms may do with uploaded files. */
@Injectable()
export class Files {
  constructor(
    private readonly files: FileRepository,
    private readonly readers: FileReaders,
    private readonly fileStore: FileStore,
    private readonly storeDocument: StoreDocument,
  ) {}

  /**
   * Ties an upload to a record, so that it is kept. Attaching to the same record again changes nothing.
   * @throws DomainError `file_not_found` for another person's, another purpose's or an already used file.
   */
  attach(tx: Tx, attachment: Attachment): Promise<FileView> {
    return attachFile(tx, this.files, attachment);
  }

  /**
   * Keeps a PDF that we made ourselves; it is loose, so `attach` it to its record in the transaction that needs it.
   * Outside of transactions: it writes to the disk.
   */
  store(ctx: RequestContext, document: OwnDocument): Promise<{ id: string; sha256: string }> {
    return this.storeDocument.execute(ctx, document);
  }

  /** Lets go of every file of a record but those named: what was replaced is deleted after a week. */
  async keepOnly(tx: Tx, alliance: string, subject: FileSubject, keep: readonly string[]): Promise<void> {
    await this.files.detachOthers(tx, { alliance, subject, keep });
  }

  /** Unknown ids and other alliances' files are missing from the map. */
  async views(alliance: string, ids: readonly string[], tx?: Tx): Promise<Map<string, FileView>> {
    const rows = await this.files.findMany(alliance, ids, tx);
    return new Map(rows.map((row) => [row.id, toFileView(row)]));
  }

  /** The bytes of somebody's own upload, to be read by us; undefined when it is not hers. Outside of transactions. */
  contentOf(alliance: string, file: string, owner: string): Promise<{ bytes: Buffer; mime: string } | undefined> {
    return readContent({ files: this.files, store: this.fileStore }, { alliance, file, owner });
  }

  /** Who, besides the uploader and the officers of the alliance, may read the files of a kind of record. */
  onMayRead(subjectKind: string, reader: FileReader): void {
    this.readers.add(subjectKind, reader);
  }
}
