import type { Told } from '../../../support/story.ts';
import { electsInSecret } from './a-election.ts';
import { comesBackAfterTwoYears } from './c-ban.ts';
import { admitsAfterObjection } from './c-objection.ts';
import { admitsByVote } from './e-admission.ts';
import { withdrawsOverThreeMonths } from './e-withdrawal.ts';
import type { Stage } from './stage.ts';

export type { Stage } from './stage.ts';

/** Five tales of three alliances, one after the other in one system whose clock only goes forward. */
export function livesByCharter(told: Told, stage: () => Stage): void {
  const e = admitsByVote(told, stage);
  electsInSecret(told, stage);
  const c = admitsAfterObjection(told, stage);
  withdrawsOverThreeMonths(told, stage, e.cast);
  comesBackAfterTwoYears(told, stage, c.cast);
}
