import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayEditAgenda } from '../domain/sitting.rules.ts';
import { changedNews } from '../http/sitting.texts.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { KeepPapers } from './keep-papers.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

/** The papers of a sitting as a whole; whoever has had notice is told of new ones. */
@Injectable()
export class SetPapers {
  constructor(
    private readonly step: SittingStep,
    private readonly sittings: SittingRepository,
    private readonly keepPapers: KeepPapers,
    private readonly tell: TellSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/papers'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      requireAllowed(mayEditAgenda(sitting));
      if (sitting.version !== body.version) throw new DomainError('changed_elsewhere');
      await this.keepPapers.execute(tx, sitting, { papers: body.papers, officer });
      await this.sittings.update(tx, sitting, { state: sitting.state });
      tx.record({
        alliance: sitting.alliance,
        action: 'sitting.papers-set',
        subject: { kind: 'sitting', id: sitting.id },
        after: { papers: body.papers.length },
      });
      if (sitting.state === 'convened') await this.tell.everyone(tx, sitting, changedNews(sitting, '会议材料'));
    });
  }
}
