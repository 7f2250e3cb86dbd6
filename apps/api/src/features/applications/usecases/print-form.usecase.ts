import type { FormLink } from '@mengwu/contracts';
import { undrawable } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import { Config, DomainError, type RequestContext, Transactions } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import { signFormLink } from '../domain/form-link.ts';
import { codeOf, type Paper, paperOf, shortCodeOf } from '../domain/paper.ts';
import { PaperRepository } from '../persistence/paper.repository.ts';
import { ChartersOf } from './charters-of.ts';
import { FindApplication } from './find-application.ts';

interface Key {
  readonly alliance: string;
  readonly application: string;
}

/** The alliance's own form with what was typed, to print, seal and send back [C2][D12]. */
@Injectable()
export class PrintForm {
  constructor(
    private readonly config: Config,
    private readonly findApplication: FindApplication,
    private readonly charters: ChartersOf,
    private readonly papers: PaperRepository,
    private readonly transactions: Transactions,
  ) {}

  async forApplicant(ctx: RequestContext, key: Key): Promise<FormLink> {
    return this.print(ctx, await this.findApplication.own(ctx, key));
  }

  async forDesk(ctx: RequestContext, key: Key): Promise<FormLink> {
    return this.print(ctx, await this.findApplication.forDesk(key));
  }

  private async print(ctx: RequestContext, application: Application): Promise<FormLink> {
    const paper = paperOf(this.charters.form(application).view, application);
    requirePrintable(paper);
    const code = codeOf(paper);
    await this.transactions.run(ctx, (tx) => this.papers.addPrint(tx, application, code, paper), {
      unrecorded: 'draft',
    });
    const { alliance, id } = application;
    const { token, expiresAt } = signFormLink(this.config.secret, { alliance, application: id, code }, ctx.now);
    return { url: `${this.config.publicUrls.api}/forms/${token}`, expiresAt, code, shortCode: shortCodeOf(code) };
  }
}

/** A form with holes in it is worse than none. @throws DomainError `form_not_printable` */
function requirePrintable({ sections }: Paper): void {
  for (const { label, value } of sections.flatMap(({ rows }) => rows)) {
    const missing = undrawable(value);
    if (missing.length > 0) throw new DomainError('form_not_printable', { label, characters: missing.join('、') });
  }
}
