import type { MotionKind, MotionState } from '@mengwu/contracts';
import type { Day, Instant } from '@mengwu/kernel';

/** One body of the way that the charter prescribes, as it stood when the motion was proposed. */
export interface Step {
  /** The body's key in the charter; the charter's own words where it is no body of the alliance. */
  readonly body: string;
  readonly bodyName: string;
  readonly does: string;
  readonly article: string;
  /** `draft`: done by proposing. */
  readonly manner: 'draft' | 'vote' | 'approval' | 'filing';
}

/** Whom a motion is about: they neither vote on it nor count. */
export interface Concerns {
  readonly personIds: readonly string[];
  readonly memberIds: readonly string[];
}

export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** What the decision has to do, as its proposer wrote it down. */
export type Payload = Readonly<Record<string, unknown>>;

export interface Motion {
  readonly id: string;
  readonly alliance: string;
  readonly kind: MotionKind;
  readonly title: string;
  readonly text: string;
  readonly state: MotionState;
  readonly steps: readonly Step[];
  readonly step: number;
  /** The clause that lets the body decide this kind. */
  readonly article: string;
  readonly subject: Subject | null;
  readonly concerns: Concerns;
  readonly payload: Payload;
  readonly sittingId: string | null;
  readonly proposedBy: string | null;
  readonly proposedAs: string;
  readonly proposedAt: Instant;
  readonly decidedOn: Day | null;
  readonly reason: string | null;
  readonly charterVersion: string;
  readonly version: number;
}

/** What one step of a motion came to. */
export interface Act {
  readonly step: number;
  readonly outcome: 'passed' | 'failed' | 'approved' | 'refused' | 'filed';
  readonly resolutionId: string | null;
  readonly fileId: string | null;
  readonly note: string | null;
  readonly byPerson: string | null;
  readonly byName: string | null;
  readonly doneOn: Day;
}

export function currentStep(motion: Pick<Motion, 'steps' | 'step'>): Step {
  const step = motion.steps[motion.step];
  if (!step) throw new Error(`A motion stands at step ${motion.step} of ${motion.steps.length}`);
  return step;
}

export function isLastStep({ steps, step }: Pick<Motion, 'steps' | 'step'>): boolean {
  return step >= steps.length - 1;
}
