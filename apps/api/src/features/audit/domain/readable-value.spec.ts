import { describe, expect, it } from '@jest/globals';
import { readableValue } from './readable-value.ts';

describe('[S12] a recorded value', () => {
  it.each([
    ['totalFen', '500000', '5,000.00 元'],
    ['paidAt', '2026-12-31T16:30:00.000Z', '2027年1月1日 00:30'],
    ['joinedOn', '2026-03-02', '2026年3月2日'],
    ['personId', '01a1fbff-b393-7007-b888-bab0d7cfd071', '（未填姓名）'],
    ['name', '云梦大学', '云梦大学'],
    ['capacity', '40', '40'],
  ])('%s %s reads %s', (field, value, words) => expect(readableValue(field, value)).toBe(words));
});
