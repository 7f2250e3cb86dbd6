import { decideBallot } from '@mengwu/charter';
import type { MotionKind } from '@mengwu/contracts';
import type { Ballot, BallotResult, BallotRules, Tally, Voter } from './ballot.ts';

/** In writing, whoever has voted or answered by the time of closing is present; in a room, whoever was there at opening. */
export function presentAtClose(
  { presence, present }: Pick<Ballot, 'presence' | 'present'>,
  voters: readonly Pick<Voter, 'mandateId' | 'part'>[],
  answered: ReadonlySet<string>,
): number {
  if (presence === 'room') return present;
  return voters.filter(({ part, mandateId }) => part === 'voter' && answered.has(mandateId)).length;
}

/** The result, by the rules that the vote was opened under. Who is present and silent counts as present. */
export function countVotes(
  ballot: { readonly rules: BallotRules; readonly entitled: number; readonly present: number },
  kind: MotionKind,
  { yes, no, abstain }: Tally,
): BallotResult {
  const { entitled, present, rules } = ballot;
  const { isAdjourned } = rules;
  const facts = { kind, entitled, present, isAdjourned, yes, no, abstain };
  const { needed, passed, article } = decideBallot(rules, facts);
  return { yes, no, abstain, silent: present - yes - no - abstain, present, needed, isPassed: passed, article };
}
