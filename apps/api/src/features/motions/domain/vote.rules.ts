import { ALLOWED, type Decision, type Instant, refused } from '@mengwu/kernel';
import type { Ballot, Voter } from './ballot.ts';

/** Where somebody stands in a vote: her voter's row, and whether she still holds the mandate. */
export interface Place {
  readonly voter: Voter | undefined;
  readonly holdsMandate: boolean;
  readonly hasVoted: boolean;
}

export type VoteRefusal = 'vote_closed' | 'vote_not_entitled' | 'vote_recused' | 'vote_mandate_lost' | 'vote_twice';

/** Every reason why somebody cannot vote, the most lasting first. */
export function mayVote(
  ballot: Pick<Ballot, 'state' | 'deadline' | 'rules'>,
  { voter, holdsMandate, hasVoted }: Place,
  now: Instant,
): Decision<VoteRefusal> {
  const article = ballot.rules.articles.quorum;
  if (!voter || voter.part === 'absent') return refused('vote_not_entitled', { article });
  if (voter.part === 'recused') return refused('vote_recused');
  if (hasVoted) return refused('vote_twice');
  if (ballot.state !== 'open' || isPast(ballot.deadline, now)) return refused('vote_closed');
  if (!holdsMandate) return refused('vote_mandate_lost', { article });
  return ALLOWED;
}

const isPast = (deadline: Instant | null, now: Instant) => deadline !== null && now >= deadline;
