import type { DeskMotion } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { currentStep } from '../domain/motion.ts';
import { DoPaperStep } from './do-paper-step.ts';

/** The approval, or its refusal, that the charter asks for after the vote: never by the person whom it is about. */
@Injectable()
export class ApproveMotion {
  constructor(private readonly paper: DoPaperStep) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/motions/:motion/approve'>,
  ): Promise<DeskMotion> {
    const step = { ...params, ...body, manner: 'approval' as const, file: null };
    return this.paper.execute(ctx, step, async (_tx, motion, officer) => {
      if (!motion.concerns.personIds.includes(officer)) return;
      throw new DomainError('waiver_self_approval', {}, { article: currentStep(motion).article });
    });
  }
}
