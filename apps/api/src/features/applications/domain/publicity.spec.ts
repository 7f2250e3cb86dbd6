import { describe, expect, it } from '@jest/globals';
import { type Day, day } from '@mengwu/kernel';
import { daysLeft, isOver, mayBeginOn, mayObject } from './publicity.rules.ts';

const notice = { startsOn: day('2026-03-05'), endsOn: day('2026-03-12'), article: '第十四条（二）', outcome: null };
const member = { isMember: true, hasObjected: false };
const on = (today: string, facts = member) => mayObject(notice, day(today), facts);

describe('an objection to a public notice', () => {
  it('[C10] is possible from its first day to the end of its last', () => {
    expect([on('2026-03-05'), on('2026-03-12')]).toEqual([{ allowed: true }, { allowed: true }]);
  });

  it('[C10] comes too late on the day after, by article and date', () => {
    expect(on('2026-03-13')).toEqual({
      allowed: false,
      code: 'objection_over',
      article: '第十四条（二）',
      params: { endsOn: '2026-03-12' },
    });
  });

  it('[C10] comes too early before the first day, and says from when it is possible', () => {
    expect(on('2026-03-04')).toEqual({
      allowed: false,
      code: 'objection_not_begun',
      article: '第十四条（二）',
      params: { startsOn: '2026-03-05' },
      changesOn: '2026-03-05',
    });
  });

  it('[C10] is a member’s, once', () => {
    expect(on('2026-03-06', { isMember: false, hasObjected: false })).toMatchObject({ code: 'objection_members_only' });
    expect(on('2026-03-06', { isMember: true, hasObjected: true })).toMatchObject({ code: 'already_objected' });
  });
});

describe('the days of a notice', () => {
  it('[C10] are over after the last one, unless somebody waits for an answer', () => {
    const over = (today: Day, open: number) => isOver(notice, open, today);
    expect([over(day('2026-03-12'), 0), over(day('2026-03-13'), 0), over(day('2026-03-13'), 1)]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('are counted down with today among them', () => {
    const left = (today: string) => daysLeft(notice, day(today));
    expect([left('2026-03-01'), left('2026-03-05'), left('2026-03-12'), left('2026-03-13')]).toEqual([8, 8, 1, 0]);
  });

  it('begin today or soon', () => {
    const begin = (on: string) => mayBeginOn(day(on), day('2026-03-01')).allowed;
    expect([begin('2026-02-28'), begin('2026-03-01'), begin('2026-03-31'), begin('2026-04-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
