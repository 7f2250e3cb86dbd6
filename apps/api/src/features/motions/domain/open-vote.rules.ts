import { decideQuorum } from '@mengwu/charter';
import { ALLOWED, type Decision, refused } from '@mengwu/kernel';
import type { Ballot, BallotRules } from './ballot.ts';
import type { Electorate } from './electorate.ts';

/**
 * Whether a vote can begin: somebody is there, and, in a room, enough of them. In writing, who is present shows only
 * when the answers are in.
 */
export function mayOpenVote(
  rules: BallotRules,
  { entitled, present }: Pick<Electorate, 'entitled' | 'present'>,
  presence: Ballot['presence'],
): Decision<'vote_nobody_present' | 'vote_no_quorum'> {
  if (entitled === 0 || present === 0) return refused('vote_nobody_present');
  if (presence !== 'room') return ALLOWED;
  const { needed, isQuorate, article } = decideQuorum(rules, { entitled, present, isAdjourned: rules.isAdjourned });
  return isQuorate ? ALLOWED : refused('vote_no_quorum', { article, params: { entitled, present, needed } });
}
