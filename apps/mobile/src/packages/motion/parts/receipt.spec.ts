import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { PublishedBox } from '@mengwu/contracts';
import { countAgain, find } from './box.view';
import { groupsOf, receiptOf } from './receipt';

const motion = '018f2f6e-0000-7000-8000-000000000001';
const nonce = 'a1'.repeat(16);

describe('[trust 18] the receipt that a phone makes', () => {
  it.each(['yes', 'no', 'abstain'] as const)('is the SHA-256 that the box will show (%s)', (choice) => {
    const expected = createHash('sha256').update(`${nonce}:${motion}:${choice}`).digest('hex');
    expect(receiptOf({ nonce, motion, choice })).toBe(expected);
  });

  it('differs with every nonce, so that a choice cannot be guessed from it', () => {
    const other = receiptOf({ nonce: 'b2'.repeat(16), motion, choice: 'yes' });
    expect(other).not.toBe(receiptOf({ nonce, motion, choice: 'yes' }));
  });

  it('reads in groups of eight', () => {
    expect(groupsOf('0123456789abcdef')).toBe('01234567 89abcdef');
  });
});

describe('[trust 18] the box on the phone', () => {
  const mine = receiptOf({ nonce, motion, choice: 'yes' });
  const papers: PublishedBox['papers'] = [
    { choice: 'yes', receipt: mine, name: null },
    { choice: 'no', receipt: 'f'.repeat(64), name: null },
    { choice: 'yes', receipt: '0'.repeat(64), name: null },
  ];
  const result = { yes: 2, no: 1, abstain: 0, needed: 2, isPassed: true };

  it('is counted again on the phone and compared with what was announced', () => {
    expect(countAgain({ papers, result })).toEqual({ yes: 2, no: 1, abstain: 0, isSame: true });
  });

  it('control: one paper more, and the count is not the announced one', () => {
    const more = [...papers, { choice: 'no' as const, receipt: 'e'.repeat(64), name: null }];
    expect(countAgain({ papers: more, result }).isSame).toBe(false);
  });

  it('holds my receipt, or says that it does not', () => {
    expect(find(papers, mine)).toEqual(papers[0]);
    expect(find(papers, 'd'.repeat(64))).toBeUndefined();
  });
});
