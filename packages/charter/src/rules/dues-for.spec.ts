import { describe, expect, it } from '@jest/globals';
import { day, fen } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import { parseCharter } from '../parse-charter.ts';
import { viewOf, yamlOf } from '../real-charter.fixture.ts';
import { duesFor } from './dues-for.ts';
import { duesPeriod } from './dues-period.ts';

const hefd = viewOf('hefd');
const joinedOn = day('2026-03-10');

describe('hefd dues', () => {
  it('[D13][D14][D15] the first year costs 5000: 入会费 3000 once and 年费 2000', () => {
    expect(duesFor(hefd, { tier: 'ordinary', joinedOn, periodYear: 2026, isFirstYear: true })).toEqual({
      allowed: true,
      lines: [
        { code: 'joining', label: '入会费', amountFen: 300000, article: '三.一.1' },
        { code: 'annual', label: '年费', amountFen: 200000, article: '三.一.2' },
      ],
      totalFen: 500000,
      periodFrom: '2026-03-10',
      periodTo: '2026-12-31',
    });
    expect(hefd.dues.firstYearTotalFen).toMatchObject({ value: fen(500000), article: '三.一.3' });
  });

  it('[D14][D22] the second year costs 2000, from 1 January to 31 December', () => {
    expect(duesFor(hefd, { tier: 'ordinary', joinedOn, periodYear: 2027, isFirstYear: false })).toEqual({
      allowed: true,
      lines: [{ code: 'annual', label: '年费', amountFen: 200000, article: '三.一.2' }],
      totalFen: 200000,
      periodFrom: '2027-01-01',
      periodTo: '2027-12-31',
    });
  });

  it('[D13] 入会费 is refused in any later year, even when it is claimed to be the first', () => {
    expect(duesFor(hefd, { tier: 'ordinary', joinedOn, periodYear: 2027, isFirstYear: true })).toEqual({
      allowed: false,
      code: 'joining_fee_only_first_year',
      article: '三.一.1',
      params: { year: 2026 },
    });
  });

  it('[D22] a tier of the table that was not supplied is refused, never guessed', () => {
    expect(duesFor(hefd, { tier: 'council', joinedOn, periodYear: 2026, isFirstYear: true })).toEqual({
      allowed: false,
      code: 'tier_not_stated',
      article: '三.一.2',
      params: { tier: 'council' },
    });
  });

  it('[D14] nothing is owed for a year before joining', () => {
    expect(duesFor(hefd, { tier: 'ordinary', joinedOn, periodYear: 2025, isFirstYear: false })).toEqual({
      allowed: false,
      code: 'period_before_joining',
      article: '三.一',
    });
  });
});

describe('the dues year [D22]', () => {
  it('[D22] is the calendar year until the secretariat decides, and says that it is open', () => {
    const period = duesPeriod(hefd, day('2026-12-31'), joinedOn);
    expect(period).toMatchObject({ year: 2026, from: '2026-01-01', to: '2026-12-31', article: '三.一' });
    expect(period?.open?.rule).toBe('D22');
    expect(duesPeriod(hefd, day('2027-01-01'), joinedOn)?.year).toBe(2027);
  });

  it('[D22] follows the day of joining once the setting says so', () => {
    const joining = charterOn(
      parseCharter(yamlOf('hefd').replace('setTo: calendar', 'setTo: joining'), 'hefd.yaml'),
      day('2026-03-01'),
    );
    expect(duesPeriod(joining, day('2027-03-09'), joinedOn)).toMatchObject({ from: '2026-03-10', to: '2027-03-09' });
    expect(duesPeriod(joining, day('2027-03-10'), joinedOn)).toMatchObject({ from: '2027-03-10', to: '2028-03-09' });
    expect(duesPeriod(joining, day('2025-02-28'), day('2024-02-29'))).toMatchObject({
      from: '2025-02-28',
      to: '2026-02-27',
    });
    expect(duesFor(joining, { tier: 'ordinary', joinedOn, periodYear: 2027, isFirstYear: false })).toMatchObject({
      totalFen: 200000,
      periodFrom: '2027-03-10',
      periodTo: '2028-03-09',
    });
  });
});
