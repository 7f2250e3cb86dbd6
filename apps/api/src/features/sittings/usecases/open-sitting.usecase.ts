import type { DeskSitting } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, requireAllowed } from '../../../platform/index.ts';
import { mayOpen } from '../domain/sitting.rules.ts';
import { ElectorateRepository } from '../persistence/electorate.repository.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';
import { MoveSitting } from './move-sitting.ts';
import { figuresOf, ReadRoll } from './read-roll.ts';
import { SittingStep } from './sitting-step.ts';

/** From here on it is fixed who is entitled, and under which version of the charter. */
@Injectable()
export class OpenSitting {
  constructor(
    private readonly step: SittingStep,
    private readonly readRoll: ReadRoll,
    private readonly electorate: ElectorateRepository,
    private readonly sittings: SittingRepository,
    private readonly move: MoveSitting,
  ) {}

  execute(
    ctx: RequestContext,
    { params }: InputOf<'POST /alliances/:alliance/desk/sittings/:sitting/open'>,
  ): Promise<DeskSitting> {
    return this.step.run(ctx, params, async (tx, sitting, officer) => {
      const { roll, view, version, quorum } = await this.readRoll.execute(sitting, tx.now, tx);
      requireAllowed(mayOpen(sitting, { view, quorum, now: tx.now }));
      const { changes, after, article } = figuresOf(quorum);
      const opened = await this.move.execute(tx, sitting, {
        event: 'open',
        changes: { ...changes, openedAt: tx.now, charterVersion: version },
        after,
        article,
        charterVersion: version,
      });
      await this.electorate.freeze(tx, opened, roll.entitled);
      await this.sittings.sign(tx, opened, 'opened', officer);
    });
  }
}
