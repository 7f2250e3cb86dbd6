import { describe, expect, it } from '@jest/globals';
import { fen } from '@mengwu/kernel';
import { postings } from './ledger.ts';

describe('the ledger', () => {
  it.each([
    ['bill', false],
    ['bill', true],
    ['registration', false],
  ] as const)('[PAY-01] a movement for a %s balances (surplus: %s)', (subject, isSurplus) => {
    const movement = postings(subject, fen(500_000), isSurplus);
    expect(movement.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(0);
  });

  it('[NOT-06] books what came twice for giving back', () => {
    expect(postings('bill', fen(200_000), true)).toEqual([
      { account: 'wechat', amountFen: 200_000 },
      { account: 'to-refund', amountFen: -200_000 },
    ]);
  });
});
