import type { DeskMotion } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { InputOf, RequestContext } from '../../../platform/index.ts';
import { AttachPapers } from './attach-papers.ts';
import { DoPaperStep } from './do-paper-step.ts';

/** What was decided has been filed with the authority; its paper is kept with the motion. */
@Injectable()
export class FileMotion {
  constructor(
    private readonly paper: DoPaperStep,
    private readonly papers: AttachPapers,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/file'>,
  ): Promise<DeskMotion> {
    const step = { ...params, ...body, manner: 'filing' as const, outcome: 'filed' as const };
    return this.paper.execute(ctx, step, (tx, motion, officer) => this.papers.attach(tx, motion, [body.file], officer));
  }
}
