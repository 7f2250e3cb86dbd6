import type { FileLink } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import {
  AuthPorts,
  Config,
  DomainError,
  type PersonActor,
  type RequestContext,
  signedIn,
  Transactions,
} from '../../../platform/index.ts';
import { signLink } from '../domain/file-link.ts';
import { FileReaders } from '../file-readers.ts';
import { FileRepository, type FileRow } from '../persistence/file.repository.ts';

/** Who may read is asked each time a link is issued: a right that is gone gets no further link. */
@Injectable()
export class IssueFileLink {
  constructor(
    private readonly transactions: Transactions,
    private readonly ports: AuthPorts,
    private readonly config: Config,
    private readonly files: FileRepository,
    private readonly readers: FileReaders,
  ) {}

  async execute(ctx: RequestContext, { alliance, file: id }: { alliance: string; file: string }): Promise<FileLink> {
    const actor = signedIn(ctx);
    const file = await this.files.find(alliance, id);
    if (!file || !(await this.mayRead(ctx, actor, file))) throw new DomainError('file_not_found');
    if (file.ownerId !== actor.personId) await this.recordOpening(ctx, file);
    const { token, expiresAt } = signLink(this.config.secret, file.id, ctx.now);
    return { url: `${this.config.publicUrls.api}/files/${token}`, expiresAt };
  }

  private async mayRead({ now }: RequestContext, actor: PersonActor, file: FileRow): Promise<boolean> {
    if (file.ownerId === actor.personId) return true;
    if (file.subjectKind === null || file.subjectId === null) return false;
    if (await this.ports.rights.hasRight(actor, 'officer', { alliance: file.alliance }, now)) return true;
    return this.readers.mayRead({ kind: file.subjectKind, id: file.subjectId }, file.alliance, actor);
  }

  private async recordOpening(ctx: RequestContext, { id, alliance, subjectKind, subjectId }: FileRow): Promise<void> {
    await this.transactions.run(ctx, async (tx) => {
      const after = { of: `${subjectKind} ${subjectId}` };
      tx.record({ alliance, action: 'file.opened', subject: { kind: 'file', id }, after });
    });
  }
}
