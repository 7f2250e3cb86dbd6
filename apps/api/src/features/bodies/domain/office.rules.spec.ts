import { describe, expect, it } from '@jest/globals';
import { day, startOfDay } from '@mengwu/kernel';
import { mayFollow, mayMarkDuty, mayRegisterOffice, termsServed, whoMakesWay } from './office.rules.ts';
import type { OfficeFacts } from './office-facts.ts';
import type { OfficeTerm } from './office-term.ts';

const chair: OfficeFacts = {
  office: '理事长',
  key: 'chair',
  article: '第14条',
  isSingle: true,
  isChair: true,
  heads: undefined,
};
const vice: OfficeFacts = { ...chair, office: '副理事长', key: 'viceChair', isSingle: false, isChair: false };
const deputy: OfficeFacts = { ...vice, office: '副秘书长', key: undefined };

function term(office: string, personId: string, startsOn: string, endsOn: string | null): OfficeTerm {
  return {
    id: `${office} ${personId} ${startsOn}`,
    alliance: 'tocop',
    office,
    personId,
    candidateId: null,
    termNumber: 1,
    startsOn: day(startsOn),
    endsOn: endsOn === null ? null : day(endsOn),
    startedAt: startOfDay(day(startsOn)),
    endedOn: null,
    endedAt: null,
    endReason: null,
    source: 'founding',
    resolution: null,
    decidedOn: null,
    motionId: null,
    fileId: null,
    article: '第14条',
    charterVersion: 'spec',
  };
}

const follow = (office: OfficeFacts, personId: string, startsOn: string, running: readonly OfficeTerm[]) => ({
  office,
  personId,
  personName: personId,
  startsOn: day(startsOn),
  running,
  nameOf: (id: string) => id,
  ruled: ['理事长', '副理事长', '秘书长'],
});

describe('taking an office', () => {
  const sitting = term('理事长', '陈莉', '2022-01-05', '2026-01-05');

  it('[A16] waits for the last day of who holds it, and not one day longer', () => {
    expect(mayFollow(follow(chair, '王', '2026-01-05', [sitting]))).toEqual({
      allowed: false,
      code: 'office_taken',
      article: '第14条',
      params: { office: '理事长', name: '陈莉' },
      changesOn: '2026-01-06',
    });
    expect(mayFollow(follow(chair, '王', '2026-01-06', [sitting]))).toEqual({ allowed: true });
    expect(whoMakesWay(follow(chair, '王', '2026-01-06', [sitting]))).toEqual([sitting]);
  });

  it('[A16] has no day to wait for where the term has no end', () => {
    const endless = term('理事长', '陈莉', '2022-01-05', null);
    expect(mayFollow(follow(chair, '王', '2030-01-06', [endless]))).not.toHaveProperty('changesOn');
  });

  it('[A16] of several vice-chairs refuses none but who is one already', () => {
    const running = [term('副理事长', '李', '2025-01-05', '2029-01-05')];
    expect(mayFollow(follow(vice, '王', '2026-01-06', running))).toEqual({ allowed: true });
    expect(mayFollow(follow(vice, '李', '2026-01-06', running))).toMatchObject({ code: 'office_conflict' });
  });

  it('[A16] one person holds one of the charter’s offices; a working office beside it is no conflict', () => {
    const running = [term('副理事长', '李', '2025-01-05', '2029-01-05')];
    expect(mayFollow(follow(chair, '李', '2026-01-06', running))).toMatchObject({
      code: 'office_conflict',
      params: { name: '李', held: '副理事长' },
    });
    expect(mayFollow(follow(deputy, '李', '2026-01-06', running))).toEqual({ allowed: true });
  });

  it('[A16] who stayed over time in one office leaves it for another', () => {
    const over = term('副理事长', '李', '2021-01-05', '2025-01-05');
    const other = term('副理事长', '赵', '2021-01-05', '2025-01-05');
    expect(whoMakesWay(follow(chair, '李', '2026-01-06', [over, other]))).toEqual([over]);
    expect(whoMakesWay(follow(deputy, '李', '2026-01-06', [over, other]))).toEqual([]);
  });
});

describe('terms', () => {
  it('[A21][E17] count from their first day, in this office alone, however long they were', () => {
    const terms = [
      term('理事长', '陈莉', '2018-01-05', '2022-01-05'),
      { ...term('理事长', '陈莉', '2022-01-06', '2026-01-06'), endedOn: day('2022-02-01') },
      term('副理事长', '陈莉', '2014-01-05', '2018-01-05'),
      term('理事长', '王', '2014-01-05', '2018-01-05'),
    ];
    const served = (by: string) => termsServed(terms, '理事长', '陈莉', day(by));
    expect([served('2018-01-04'), served('2018-01-05'), served('2022-01-06'), served('2030-01-01')]).toEqual([
      0, 1, 2, 2,
    ]);
  });

  it('[A16] are registered once for a single office, once for each person where several hold it', () => {
    const [first, second] = [term('理事长', '陈莉', '2022-01-05', null), term('副理事长', '李', '2022-01-05', null)];
    expect(mayRegisterOffice(chair, [second], '王')).toEqual({ allowed: true });
    expect(mayRegisterOffice(chair, [first], '王')).toMatchObject({ code: 'office_founded', article: '第14条' });
    expect(mayRegisterOffice(vice, [second], '王')).toEqual({ allowed: true });
    expect(mayRegisterOffice(vice, [second], '李')).toMatchObject({ code: 'office_founded' });
    const voted = { ...second, source: 'election' as const };
    expect(mayRegisterOffice(vice, [voted], '王')).toMatchObject({ code: 'office_founded' });
  });

  it('[E18] a duty is marked once a year, and not before the year has begun', () => {
    const facts = { article: '第二十条（三）', year: 2026, today: day('2026-03-02'), isDone: false };
    expect(mayMarkDuty(facts)).toEqual({ allowed: true });
    expect(mayMarkDuty({ ...facts, isDone: true })).toMatchObject({ code: 'office_duty_done' });
    expect(mayMarkDuty({ ...facts, year: 2027 })).toMatchObject({
      code: 'office_duty_in_future',
      changesOn: '2027-01-01',
    });
  });
});
