import type { DeskMotion } from '@mengwu/contracts';
import { type Day, dayOf, day as readDay } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { type RequestContext, requireAllowed, signedIn, Transactions, type Tx } from '../../../platform/index.ts';
import { Accounts } from '../../accounts/index.ts';
import { mayDoOnPaper } from '../domain/motion.rules.ts';
import { type Act, currentStep, type Motion } from '../domain/motion.ts';
import { stateTexts } from '../http/motion.texts.ts';
import { MotionRepository } from '../persistence/motion.repository.ts';
import { ResolutionRepository } from '../persistence/resolution.repository.ts';
import { FinishStep } from './finish-step.ts';
import { ShowDeskMotion } from './show-desk-motion.query.ts';

interface PaperStep {
  readonly alliance: string;
  readonly motion: string;
  readonly manner: 'approval' | 'filing';
  readonly outcome: 'approved' | 'refused' | 'filed';
  readonly on: string;
  readonly note: string;
  readonly file: string | null;
}

/** A step after the vote that happens on paper: an approval or a filing, done by an officer and recorded here. */
@Injectable()
export class DoPaperStep {
  constructor(
    private readonly accounts: Accounts,
    private readonly motions: MotionRepository,
    private readonly resolutions: ResolutionRepository,
    private readonly finish: FinishStep,
    private readonly show: ShowDeskMotion,
    private readonly transactions: Transactions,
  ) {}

  execute(
    ctx: RequestContext,
    step: PaperStep,
    before: (tx: Tx, motion: Motion, officer: string) => Promise<void>,
  ): Promise<DeskMotion> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const motion = await this.motions.lock(tx, step.alliance, step.motion);
        const on = readDay(step.on);
        const resolution = (await this.resolutions.ofMotion(motion.alliance, motion.id, tx)).at(-1);
        const votedOn: Day = resolution?.decidedOn ?? dayOf(motion.proposedAt);
        const facts = { on, today: dayOf(tx.now), votedOn, stateText: stateTexts[motion.state] };
        requireAllowed(mayDoOnPaper(motion, step.manner, facts));
        if (!resolution) throw new Error(`Motion ${motion.id} waits for paper before any vote`);
        await before(tx, motion, personId);
        this.record(tx, motion, step);
        const officer = (await this.accounts.personCards([personId], tx)).get(personId);
        const act: Omit<Act, 'step'> = {
          outcome: step.outcome,
          resolutionId: null,
          fileId: step.file,
          note: step.note === '' ? null : step.note,
          byPerson: personId,
          byName: officer?.name ?? null,
          doneOn: on,
        };
        const finished = await this.finish.execute(tx, motion, { act, resolution });
        return this.show.view(finished, tx.now, tx);
      },
      { answers: true },
    );
  }

  private record(tx: Tx, motion: Motion, { outcome, on, note }: PaperStep): void {
    tx.record({
      alliance: motion.alliance,
      action: `motion.${outcome}`,
      subject: { kind: 'motion', id: motion.id },
      after: { on, ...(note !== '' && { note }) },
      charterVersion: motion.charterVersion,
      article: currentStep(motion).article,
    });
  }
}
