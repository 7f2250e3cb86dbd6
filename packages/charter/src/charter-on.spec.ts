import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { charterOn } from './charter-on.ts';
import { parseCharter } from './parse-charter.ts';
import { yamlOf } from './real-charter.fixture.ts';
import { duesFor } from './rules/dues-for.ts';

const raised = yamlOf('hefd').replace(
  'value: { label: 入会费, amountFen: 300000 } }]',
  'value: { label: 入会费, amountFen: 300000 } }, { from: 2027-01-01, article: 章程修正案第1条, value: { label: 入会费, amountFen: 350000 } }]',
);

describe('a change is a new entry', () => {
  const charter = parseCharter(raised, 'hefd.yaml');
  const feeOn = (on: string) => charterOn(charter, day(on)).dues.joiningFee;

  it('the old value holds to its last day and announces the change', () => {
    expect(feeOn('2026-12-31')).toEqual({
      value: { label: '入会费', amountFen: 300000 },
      article: '三.一.1',
      from: '2025-01-01',
      rules: ['D13'],
      changesOn: '2027-01-01',
    });
  });

  it('the new value holds from its first day, with its own article', () => {
    expect(feeOn('2027-01-01')).toEqual({
      value: { label: '入会费', amountFen: 350000 },
      article: '章程修正案第1条',
      from: '2027-01-01',
      rules: [],
    });
    const bill = duesFor(charterOn(charter, day('2027-01-01')), {
      tier: 'ordinary',
      joinedOn: day('2027-01-01'),
      periodYear: 2027,
      isFirstYear: true,
    });
    expect(bill).toMatchObject({ allowed: true, totalFen: 550000 });
  });

  it('there is no view of a day before the charter', () => {
    expect(() => charterOn(charter, day('2024-12-31'))).toThrow('holds from 2025-01-01');
    expect(charterOn(charter, day('2025-01-01')).on).toBe('2025-01-01');
  });
});
