import { describe, expect, it } from '@jest/globals';
import { reasonText } from './reason';

describe('the reason of a refusal', () => {
  const refused = { allowed: false as const, code: 'seats_used_up', text: '名额已用完。', changesOn: null };

  it('cites its article and the day from which it changes', () => {
    expect(reasonText({ ...refused, article: '第十二条' })).toBe('名额已用完。（依据：章程第十二条）');
    expect(reasonText({ ...refused, article: '一(1)', changesOn: '2027-01-01' })).toBe(
      '名额已用完。（依据：文件 一(1)）2027年1月1日起可以办理。',
    );
    expect(reasonText({ ...refused, article: null })).toBe('名额已用完。');
    expect(reasonText({ allowed: true })).toBeUndefined();
  });
});
