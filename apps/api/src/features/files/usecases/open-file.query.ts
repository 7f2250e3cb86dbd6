import { Injectable } from '@nestjs/common';
import { Config, DomainError, type FileAnswer, type RequestContext } from '../../../platform/index.ts';
import { readLink } from '../domain/file-link.ts';
import { FileRepository } from '../persistence/file.repository.ts';
import { FileStore } from '../storage/file-store.ts';

@Injectable()
export class OpenFile {
  constructor(
    private readonly config: Config,
    private readonly files: FileRepository,
    private readonly store: FileStore,
  ) {}

  async execute({ now }: RequestContext, token: string): Promise<FileAnswer> {
    const link = readLink(this.config.secret, token);
    if (!link) throw new DomainError('file_not_found');
    if (link.expiresAt <= now) throw new DomainError('file_link_expired');
    const file = await this.files.findLinked(link.file);
    const content = file && (await this.store.read(file.storedAs));
    if (!content) throw new DomainError('file_not_found');
    return { content, contentType: servedAs(file.mime), fileName: file.name };
  }
}

/** A PDF can carry scripts: no viewer of a browser is invited to run it under our address. */
function servedAs(mime: string): string {
  return mime === 'application/pdf' ? 'application/octet-stream' : mime;
}
