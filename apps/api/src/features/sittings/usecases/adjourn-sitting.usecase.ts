import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayAdjourn } from '../domain/sitting.rules.ts';
import { adjournedNews, adjournedText } from '../http/sitting.texts.ts';
import { ElectorateRepository } from '../persistence/electorate.repository.ts';
import { RemarkRepository } from '../persistence/remark.repository.ts';
import { EndSitting } from './end-sitting.ts';
import { figuresOf, ReadRoll } from './read-roll.ts';
import { SittingStep } from './sitting-step.ts';
import { TellSitting } from './tell-sitting.ts';

/** Too few have come: said with figures and article, to everyone, and what was to be decided goes back. */
@Injectable()
export class AdjournSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly readRoll: ReadRoll,
    private readonly electorate: ElectorateRepository,
    private readonly remarks: RemarkRepository,
    private readonly end: EndSitting,
    private readonly tell: TellSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/adjourn'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      const { roll, view, version, quorum } = await this.readRoll.execute(sitting, tx.now, tx);
      requireAllowed(mayAdjourn(sitting, { view, quorum, now: tx.now }));
      if (!quorum.allowed) throw new DomainError(quorum.code, quorum.params);
      const { figures } = quorum;
      if (sitting.openedAt === null) await this.electorate.freeze(tx, sitting, roll.entitled);
      await this.end.keepPresence(tx, sitting, roll);
      const { changes, after, article } = figuresOf(quorum);
      const move = { event: 'adjourn', changes, after, article, charterVersion: version } as const;
      const adjourned = await this.end.execute(tx, sitting, { move, officer, why: 'adjourned' });
      await this.remarks.add(tx, adjourned, { text: adjournedText(figures), article: figures.article });
      await this.tell.everyone(tx, adjourned, adjournedNews(adjourned, figures));
    });
  }
}
