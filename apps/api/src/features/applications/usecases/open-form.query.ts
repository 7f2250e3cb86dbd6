import { DoesNotFit, documentPdf } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import { Config, DomainError, type FileAnswer, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { readFormLink } from '../domain/form-link.ts';
import type { Paper } from '../domain/paper.ts';
import { formDocument } from '../http/form-document.presenter.ts';
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
      content: Buffer.from(await onOnePage(paper, facts)),
      contentType: 'application/pdf',
      fileName: `${paper.title}.pdf`,
      isInline: true,
    };
  }
}

/** Whoever types a hundred short lines gets them one behind the other: the paper has one page. */
async function onOnePage(paper: Paper, facts: Parameters<typeof formDocument>[1]): Promise<Uint8Array> {
  try {
    return await documentPdf(formDocument(paper, facts));
  } catch (error) {
    if (!(error instanceof DoesNotFit)) throw error;
    return documentPdf(formDocument(inRunningText(paper), facts));
  }
}

function inRunningText(paper: Paper): Paper {
  return {
    ...paper,
    sections: paper.sections.map((section) => ({
      ...section,
      rows: section.rows.map((row) => ({ ...row, value: row.value.replace(/\s*\n\s*/g, '　') })),
    })),
  };
}
