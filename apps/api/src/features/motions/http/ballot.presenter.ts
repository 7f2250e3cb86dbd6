import type { BallotView, DeskVoter, MotionKind, VoteResult } from '@mengwu/contracts';
import type { Ballot, BallotResult, Voter } from '../domain/ballot.ts';
import { neededNow, resultText, ruleLines } from '../domain/ballot-words.ts';
import type { MotionFacts } from '../usecases/load-motion.ts';
import { mannerTexts } from './motion.texts.ts';

export function presentBallot(ballot: Ballot, kind: MotionKind, voted: number): BallotView {
  const { id, manner, presence, state, sittingId, entitled, present, openedAt, deadline, closedAt, result } = ballot;
  return {
    id,
    manner,
    mannerText: mannerTexts[manner],
    isRemote: presence === 'remote',
    state,
    bodyName: ballot.rules.name,
    sitting: sittingId,
    rules: ruleLines(ballot, kind),
    entitled,
    present: result?.present ?? present,
    voted,
    needed: result?.needed ?? neededNow(ballot, kind),
    openedAt,
    deadline,
    closedAt,
    result: result && presentResult(result),
  };
}

export function presentResult(result: BallotResult): VoteResult {
  return { ...result, text: resultText(result) };
}

/** A secret vote shows who has voted, never what. */
export function presentVoters({ ballot, voters, marks, named }: MotionFacts): DeskVoter[] {
  if (!ballot) return [];
  const names = new Map(voters.map(({ mandateId, name }) => [mandateId, name]));
  const votes = new Map(named.map((vote) => [vote.mandateId, vote]));
  return voters.map((voter): DeskVoter => {
    const vote = votes.get(voter.mandateId);
    return {
      mandate: voter.mandateId,
      name: voter.name,
      unitName: voter.unitName,
      part: voter.part,
      proxyText: proxyText(voter, names),
      hasVoted: marks.has(voter.mandateId),
      choice: vote?.choice ?? null,
      isRecordedByDesk: vote !== undefined && vote.recordedBy !== null,
    };
  });
}

function proxyText({ proxyOf }: Voter, names: ReadonlyMap<string, string>): string | null {
  return proxyOf === null ? null : `由${names.get(proxyOf) ?? '受托人'}代为表决`;
}
