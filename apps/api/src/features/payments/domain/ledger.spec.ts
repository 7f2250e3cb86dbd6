import { describe, expect, it } from '@jest/globals';
import { fen } from '@mengwu/kernel';
import { postings, reversal } from './ledger.ts';

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

  it.each(['bill', 'registration'] as const)('a reversal of a %s balances, and leaves nothing as income', (subject) => {
    const movements = [...postings(subject, fen(80_000), false), ...reversal(subject, fen(80_000))];
    const sums = new Map<string, number>();
    for (const { account, amountFen } of movements) sums.set(account, (sums.get(account) ?? 0) + amountFen);
    const income = subject === 'bill' ? 'dues' : 'event-fees';
    expect(Object.fromEntries(sums)).toEqual({ wechat: 80_000, [income]: 0, 'to-refund': -80_000 });
  });
});
