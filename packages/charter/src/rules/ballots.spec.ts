import { describe, expect, it } from '@jest/globals';
import { viewOf } from '../real-charter.fixture.ts';
import type { MotionKind } from '../schema/motion-kinds.ts';
import { decideBallot } from './decide-ballot.ts';
import { decideQuorum } from './decide-quorum.ts';
import { mayMeetRemotely } from './remote-sitting.ts';
import { atMostOf, needOf } from './share.ts';
import { type SittingRules, sittingRules } from './sitting-rules.ts';
import { standingCouncilLimit } from './standing-council-limit.ts';

const TWO_THIRDS = { numerator: 2, denominator: 3 };

function rulesOf(id: string, body = 'council'): SittingRules {
  const answer = sittingRules(viewOf(id), body);
  if (!answer.allowed) throw new Error(answer.code);
  return answer.rules;
}

describe('how many are needed', () => {
  it.each([
    [3, 2],
    [4, 3],
    [5, 4],
    [6, 4],
    [7, 5],
    [9, 6],
    [10, 7],
    [15, 10],
    [118, 79],
  ])('[A17][E10] of %d entitled, %d must be present', (entitled, needed) => {
    for (const rules of [rulesOf('tocop'), rulesOf('hengshui')]) {
      expect(decideQuorum(rules, { entitled, present: needed })).toMatchObject({ needed, isQuorate: true });
      expect(decideQuorum(rules, { entitled, present: needed - 1 })).toMatchObject({ needed, isQuorate: false });
    }
  });

  it.each([
    [4, 3],
    [5, 4],
    [6, 4],
    [7, 5],
    [10, 7],
    [79, 53],
  ])('[A17][E10] of %d present, %d must be in favour', (present, needed) => {
    for (const id of ['tocop', 'hengshui']) {
      const ballot = (yes: number) =>
        decideBallot(rulesOf(id), {
          ...{ kind: 'admission' as const, entitled: present, present },
          ...{ yes, no: present - yes, abstain: 0 },
        });
      expect(ballot(needed)).toMatchObject({ needed, passed: true });
      expect(ballot(needed - 1)).toMatchObject({ needed, passed: false });
    }
  });

  it('[A17] is the smallest whole number that is the share or more, for every number up to 2,000', () => {
    for (const [numerator, denominator] of [
      [2, 3],
      [1, 2],
      [3, 4],
      [3, 5],
      [1, 1],
      [7, 9],
    ] as const) {
      for (let total = 0; total <= 2_000; total++) {
        let least = 0;
        while (least * denominator < total * numerator) least++;
        expect([total, needOf(total, { numerator, denominator })]).toEqual([total, least]);
      }
    }
  });

  it('[A17] the control: rounding down or to the nearest is wrong for most numbers', () => {
    const wrong = Array.from({ length: 100 }, (_, at) => at + 1).filter(
      (total) => Math.round((total * 2) / 3) !== needOf(total, TWO_THIRDS),
    );
    expect(wrong.length).toBeGreaterThan(30);
  });

  it.each([-1, 1.5, Number.NaN])('%d people are none', (total) => {
    expect(() => needOf(total, TWO_THIRDS)).toThrow(RangeError);
    expect(() => atMostOf(total, TWO_THIRDS)).toThrow(RangeError);
  });
});

describe('a quorum', () => {
  it('[A17][E10] cites the article', () => {
    expect(decideQuorum(rulesOf('tocop'), { entitled: 15, present: 9 })).toEqual({
      ...{ needed: 10, present: 9, isQuorate: false, article: '第12条' },
    });
    expect(decideQuorum(rulesOf('hengshui'), { entitled: 15, present: 10 })).toEqual({
      ...{ needed: 10, present: 10, isQuorate: true, article: '第十五条' },
    });
  });

  it('nobody at all is never enough, and more than all is a mistake', () => {
    expect(decideQuorum(rulesOf('tocop'), { entitled: 0, present: 0 })).toMatchObject({ needed: 1, isQuorate: false });
    expect(() => decideQuorum(rulesOf('tocop'), { entitled: 3, present: 4 })).toThrow(RangeError);
  });

  it('an adjourned sitting needs what the charter says for it, elsewhere as many as before', () => {
    const facts = { entitled: 12, present: 4, isAdjourned: true };
    expect(decideQuorum(rulesOf('fifth', 'assembly'), facts)).toMatchObject({ needed: 4, isQuorate: true });
    expect(decideQuorum(rulesOf('tocop'), facts)).toMatchObject({ needed: 8, isQuorate: false });
  });
});

describe('a ballot', () => {
  const ballot = (id: string, facts: Partial<Parameters<typeof decideBallot>[1]>, body?: string) =>
    decideBallot(rulesOf(id, body), {
      ...{ kind: 'other', entitled: 15, present: 10, yes: 0, no: 0, abstain: 0 },
      ...facts,
    });

  it('[A17][E10] whoever abstains or says nothing is present: 7 of 10 pass, 6 do not', () => {
    expect(ballot('hengshui', { yes: 7, abstain: 3 })).toEqual({
      ...{ needed: 7, isQuorate: true, passed: true, article: '第十五条' },
    });
    expect(ballot('hengshui', { yes: 6, no: 0, abstain: 4 }).passed).toBe(false);
    expect(ballot('hengshui', { yes: 6 }).passed).toBe(false);
    expect(ballot('tocop', { yes: 7 })).toMatchObject({ passed: true, article: '第12条' });
  });

  it('[A17] nothing passes without a quorum, however many are in favour', () => {
    expect(ballot('tocop', { present: 9, yes: 9 })).toMatchObject({ isQuorate: false, passed: false });
  });

  it('[E23][E24] an amendment needs the majority that is set for it', () => {
    expect(ballot('hengshui', { kind: 'amendment', yes: 7 })).toMatchObject({ passed: true, article: '第三十条' });
    const fifth = (kind: MotionKind, yes: number) => ballot('fifth', { kind, yes, no: 10 - yes }, 'assembly').passed;
    expect([fifth('other', 5), fifth('amendment', 7), fifth('amendment', 8)]).toEqual([true, false, true]);
  });

  it.each([{ yes: 11 }, { yes: 6, no: 5 }, { yes: -1 }, { yes: 1.5 }])('%j of ten are no votes', (votes) => {
    expect(() => ballot('tocop', votes)).toThrow(RangeError);
  });
});

describe('the rules of a body', () => {
  it.each([
    ['cner', 'assembly', '第十七条', '成员大会须有多少成员出席才能召开？'],
    ['hefd', 'council', '未载明', '理事会须有多少理事出席才能开会？'],
    ['hefd', 'assembly', '未载明', '全体大会须有多少成员出席才能开会？'],
    ['hengshui', 'standingCouncil', '第十六条', '常务理事会须有多少人出席才能开会？'],
  ])('[C23][D22][E24] %s: the %s cannot vote until the question is answered', (id, body, article, question) => {
    expect(sittingRules(viewOf(id), body)).toEqual({
      ...{ allowed: false, code: 'charter_silent', article, params: { question } },
    });
  });

  it('a body that takes no votes, and one that there is not', () => {
    expect(sittingRules(viewOf('tocop'), 'secretariat')).toMatchObject({ code: 'body_takes_no_votes' });
    expect(sittingRules(viewOf('hengshui'), 'leadingGroup')).toMatchObject({
      ...{ code: 'body_takes_no_votes', article: '第十四条' },
    });
    expect(sittingRules(viewOf('tocop'), 'senate')).toMatchObject({ code: 'body_unknown' });
    expect(sittingRules(viewOf('tocop'), 'constructor')).toMatchObject({ code: 'body_unknown' });
  });

  it('[E10] the directors of hengshui represent units, for five years', () => {
    expect(rulesOf('hengshui')).toMatchObject({ representsUnits: true, seats: 'appointed', termYears: 5 });
    expect(rulesOf('hengshui').articles.term).toBe('第十五条');
    expect(rulesOf('tocop')).toMatchObject({ representsUnits: false, termYears: null });
  });

  it('[A18] in writing only where the charter allows it, and with a reason', () => {
    const tocop = rulesOf('tocop');
    expect(mayMeetRemotely(tocop, '疫情期间无法集中')).toEqual({ allowed: true });
    expect(mayMeetRemotely(tocop, '  ')).toEqual({
      ...{ allowed: false, code: 'remote_reason_missing', article: '第13条' },
    });
    expect(mayMeetRemotely(rulesOf('hengshui'), '路远')).toMatchObject({ code: 'remote_not_allowed' });
    expect(tocop.remote).toEqual({
      ...{ allowed: true, condition: '特殊情况下，也可采用通讯形式召开', presence: 'replied' },
    });
  });

  it('nobody votes for somebody else unless the charter says so', () => {
    expect([rulesOf('tocop'), rulesOf('hengshui')].map(({ proxies }) => proxies.allowed)).toEqual([false, false]);
    expect(rulesOf('fifth', 'assembly').proxies).toEqual({ allowed: true, perPerson: 2 });
  });
});

describe('the size of the standing council', () => {
  it.each([
    [2, 0],
    [3, 1],
    [9, 3],
    [10, 3],
    [11, 3],
    [12, 4],
    [15, 5],
    [100, 33],
  ])('[E13] of %d directors at most %d', (directors, max) => {
    expect(standingCouncilLimit(viewOf('hengshui'), directors)).toEqual({
      ...{ body: 'standingCouncil', max, article: '第十六条' },
    });
  });

  it('[E13] other charters limit nobody', () => {
    expect(standingCouncilLimit(viewOf('tocop'), 15)).toBeUndefined();
  });
});
