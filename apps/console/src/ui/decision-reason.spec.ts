import { describe, expect, it } from '@jest/globals';
import { decisionReason } from './decision-reason.ts';

describe('the reason of a refusal', () => {
  it('names the article and the day from which it changes', () => {
    const refused = {
      allowed: false,
      code: 'x',
      text: '公示未满。',
      article: '第九条',
      changesOn: '2026-03-08',
    } as const;
    expect(decisionReason(refused)).toBe('公示未满。依据：第九条。2026年3月8日起情况会变化。');
    expect(decisionReason({ ...refused, article: null, changesOn: null })).toBe('公示未满。');
  });

  it('is empty when it is allowed', () => {
    expect(decisionReason({ allowed: true })).toBe('');
  });
});
