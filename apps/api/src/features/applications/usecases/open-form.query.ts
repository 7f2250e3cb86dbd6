import { Injectable } from '@nestjs/common';
import { Config, DomainError, type FileAnswer, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { readFormLink } from '../domain/form-link.ts';
import { formPdf } from '../http/form-pdf.presenter.ts';
import { PaperRepository } from '../persistence/paper.repository.ts';

/** The PDF of a print: always of exactly the data that its code names. */
@Injectable()
export class OpenForm {
  constructor(
    private readonly config: Config,
    private readonly alliances: Alliances,
    private readonly papers: PaperRepository,
  ) {}

  async execute({ now }: RequestContext, token: string): Promise<FileAnswer> {
    const link = readFormLink(this.config.secret, token);
    if (!link) throw new DomainError('file_not_found');
    if (link.expiresAt <= now) throw new DomainError('file_link_expired');
    const { alliance, application: id, code } = link;
    const print = await this.papers.paper({ alliance, id }, code);
    if (!print) throw new DomainError('file_not_found');
    const { paper, madeAt } = print;
    const facts = { code, madeAt, allianceName: this.alliances.nameOf(alliance) };
    return {
      content: Buffer.from(await formPdf(paper, facts)),
      contentType: 'application/pdf',
      fileName: `${paper.title}.pdf`,
      isInline: true,
    };
  }
}
