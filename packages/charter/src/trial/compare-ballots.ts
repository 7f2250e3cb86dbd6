import type { CharterView } from '../charter-on.ts';
import { decideBallot } from '../rules/decide-ballot.ts';
import { motionChain } from '../rules/motion-chain.ts';
import { sittingRules } from '../rules/sitting-rules.ts';
import type { TrialBallot } from './trial-facts.ts';

export type BallotChange = TrialBallot & {
  readonly would: 'pass' | 'fail' | 'no-quorum' | 'not-possible';
  readonly needed: number | null;
  readonly article: string | null;
};

/** Which votes would have gone otherwise, had the new charter held. */
export function compareBallots(after: CharterView, ballots: readonly TrialBallot[]): BallotChange[] {
  return ballots.flatMap((ballot) => {
    const outcome = outcomeOf(after, ballot);
    return (outcome.would === 'pass') === ballot.passed ? [] : [{ ...ballot, ...outcome }];
  });
}

function outcomeOf(view: CharterView, ballot: TrialBallot): Pick<BallotChange, 'would' | 'needed' | 'article'> {
  const answer = sittingRules(view, ballot.body);
  if (!answer.allowed) return { would: 'not-possible', needed: null, article: answer.article ?? null };
  if (!motionChain(view, ballot.kind, ballot.body).some(({ body }) => body === ballot.body)) {
    return { would: 'not-possible', needed: null, article: view.bodies[ballot.body]?.powers?.article ?? null };
  }
  const { passed, isQuorate, needed, article } = decideBallot(answer.rules, ballot);
  return { would: passed ? 'pass' : isQuorate ? 'fail' : 'no-quorum', needed, article };
}
