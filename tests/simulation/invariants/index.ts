import { mandatesOfMembers, notTooManyTerms, smallStandingCouncil, termsEnd } from './bodies.ts';
import type { Invariant } from './invariant.ts';
import {
  admittedByThePath,
  leftByTheCharter,
  noBannedMember,
  noRightsAfterLeaving,
  onceOnTheRegister,
} from './members.ts';
import { billsPaidOnce, ledgerBalances } from './money.ts';
import { resolutionNumbers, resolutionsCount, votesInSittings } from './votes.ts';

/** What is looked at after each act. */
export const invariants: readonly Invariant[] = [
  admittedByThePath,
  noBannedMember,
  noRightsAfterLeaving,
  onceOnTheRegister,
  leftByTheCharter,
  mandatesOfMembers,
  smallStandingCouncil,
  notTooManyTerms,
  termsEnd,
  resolutionsCount,
  resolutionNumbers,
  votesInSittings,
  ledgerBalances,
  billsPaidOnce,
];
