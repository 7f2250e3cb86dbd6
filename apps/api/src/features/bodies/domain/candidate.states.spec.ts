import { describe, expect, it } from '@jest/globals';
import type { CandidateState, WaiverState } from '@mengwu/contracts';
import { nextState, type Transitions, unreachableStates } from '@mengwu/kernel';
import { type CandidateEvent, candidateStates, type WaiverEvent, waiverStates } from './candidate.states.ts';

const triples = <S extends string, E extends string>(
  table: Transitions<S, E>,
  events: readonly E[],
): [string, string, string][] =>
  (Object.keys(table) as S[]).flatMap((from) =>
    events.map((event): [string, string, string] => [from, event, nextState(table, from, event) ?? 'refused']),
  );

describe('the states of a candidate and of a waiver', () => {
  it('[trust 19] every state × event of a candidate', () => {
    const table: Transitions<CandidateState, CandidateEvent> = candidateStates;
    expect(unreachableStates(table, 'open')).toEqual([]);
    expect(triples(table, ['elect', 'withdraw'])).toEqual([
      ['open', 'elect', 'elected'],
      ['open', 'withdraw', 'withdrawn'],
      ['elected', 'elect', 'refused'],
      ['elected', 'withdraw', 'refused'],
      ['withdrawn', 'elect', 'refused'],
      ['withdrawn', 'withdraw', 'refused'],
    ]);
  });

  it('[trust 19] every state × event of a waiver', () => {
    const table: Transitions<WaiverState, WaiverEvent> = waiverStates;
    expect(unreachableStates(table, 'asked')).toEqual([]);
    const moves = triples(table, ['pass', 'fail', 'approve', 'refuse', 'drop']);
    expect(moves.filter(([, , to]) => to !== 'refused' && to !== 'dropped')).toEqual([
      ['asked', 'pass', 'voted'],
      ['asked', 'approve', 'approved'],
      ['voted', 'approve', 'approved'],
    ]);
    expect(
      moves.filter(([from]) => from === 'refused' || from === 'dropped').every(([, , to]) => to === 'refused'),
    ).toBe(true);
    expect(moves).toHaveLength(25);
  });

  it('[trust 19] control: a table with a way back out of a refusal is noticed', () => {
    const broken: Transitions<WaiverState, WaiverEvent> = { ...waiverStates, refused: { approve: 'approved' } };
    const moves = triples(broken, ['pass', 'fail', 'approve', 'refuse', 'drop']);
    expect(moves.filter(([from]) => from === 'refused').every(([, , to]) => to === 'refused')).toBe(false);
  });
});
