import { type CharterView, motionChain, motionFormalities, motionKinds } from '@mengwu/charter';
import type { MotionKind } from '@mengwu/contracts';
import type { Step } from './motion.ts';

/** The clause that lets a body decide a kind; undefined when the charter gives it no such power. */
export function powerOf(view: CharterView, body: string, kind: MotionKind): { article: string } | undefined {
  return motionKinds(view, body).find((power) => power.kind === kind);
}

/**
 * The way that the charter prescribes for a kind: drafts before, the bodies that vote one after the other, approvals and
 * filings after. Empty where nobody may decide it. The last approval of a waiver belongs to the candidate's page.
 */
export function stepsFor(view: CharterView, kind: MotionKind, body: string): Step[] {
  const votes = motionChain(view, kind, body).map(
    (step): Step => ({ ...step, bodyName: bodyName(view, step.body), manner: 'vote' }),
  );
  if (votes.length === 0) return [];
  const formalities = motionFormalities(view, kind).filter(({ when }) => when === 'before' || kind !== 'waiver');
  const paper = (when: 'before' | 'after') =>
    formalities
      .filter((formality) => formality.when === when)
      .map(({ who, act, does, article }): Step => {
        const after = act === 'approve' ? 'approval' : 'filing';
        return { body: who, bodyName: who, does, article, manner: when === 'before' ? 'draft' : after };
      });
  return [...paper('before'), ...votes, ...paper('after')];
}

/** Where the way begins: what comes before the first vote is done by proposing. */
export function firstVote(steps: readonly Step[]): number {
  return steps.findIndex(({ manner }) => manner === 'vote');
}

export function bodyName(view: CharterView, body: string): string {
  return (Object.hasOwn(view.bodies, body) ? view.bodies[body]?.name.value : undefined) ?? '该机构';
}
