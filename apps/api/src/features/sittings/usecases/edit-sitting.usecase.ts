import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { mayEdit } from '../domain/sitting.rules.ts';
import { KeepPapers } from './keep-papers.ts';
import { MoveSitting } from './move-sitting.ts';
import { readArrangement } from './place-sitting.ts';
import { SittingStep } from './sitting-step.ts';

/** Until the notice goes out everything but the body may change. */
@Injectable()
export class EditSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly alliances: Alliances,
    private readonly keepPapers: KeepPapers,
    private readonly move: MoveSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body: written }: InputOf<'PATCH /alliances/:alliance/desk/sittings/:sitting'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      requireAllowed(mayEdit(sitting));
      if (sitting.version !== written.version) throw new DomainError('changed_elsewhere');
      const { view } = this.alliances.charterAt(sitting.alliance, tx.now);
      const changes = readArrangement(written, { view, body: sitting.body, now: tx.now });
      await this.keepPapers.execute(tx, sitting, { papers: written.papers, officer });
      const { title, startsAt, place, remoteReason, basis } = sitting;
      await this.move.execute(tx, sitting, {
        event: 'edit',
        changes,
        before: { title, startsAt, place, remoteReason, basis },
        after: { ...changes },
      });
    });
  }
}
