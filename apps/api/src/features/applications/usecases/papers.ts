import type { ScanState } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Application } from '../domain/application.ts';
import {
  codeOf,
  type Paper,
  paperOf,
  STAMPED_FORM,
  scanState,
  stampedFile,
  takesStampedForm,
} from '../domain/paper.ts';
import { PaperRepository } from '../persistence/paper.repository.ts';
import { ChartersOf } from './charters-of.ts';

export interface PaperStanding {
  readonly paper: Paper;
  readonly code: string;
  readonly article: string;
  /** The question that takes the scan. */
  readonly field: string | null;
  readonly printedAt: Instant | null;
  readonly olderPrints: number;
  readonly scan: ScanState;
}

/** Where the sealed paper of an application stands against what was typed. */
@Injectable()
export class Papers {
  constructor(
    private readonly charters: ChartersOf,
    private readonly papers: PaperRepository,
  ) {}

  async of(application: Application, tx?: Tx): Promise<PaperStanding> {
    const { view } = this.charters.form(application);
    const paper = paperOf(view, application);
    const code = codeOf(paper);
    const prints = await this.papers.prints(application, tx);
    const file = stampedFile(application.fields);
    const scan = file === undefined ? undefined : await this.papers.scan(application, file, tx);
    const kind = view.memberKinds[application.kind];
    return {
      paper,
      code,
      article: kind?.stamp.article ?? '',
      field: takesStampedForm(view, application.kind) ? STAMPED_FORM : null,
      printedAt: prints.find((print) => print.code === code)?.madeAt ?? null,
      olderPrints: prints.filter((print) => print.code !== code).length,
      scan: scanState(
        scan,
        code,
        prints.map((print) => print.code),
      ),
    };
  }
}
