import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type CharterView, charterOn, loadCharters } from '@mengwu/charter';
import { day, instant, unreachableStates } from '@mengwu/kernel';
import { dueDay, isOverdue, mayMove, rightToSpeak } from './concern.rules.ts';
import { concernTransitions } from './concern.states.ts';
import { afterEntry, disputeSteps, mayOpenDispute, mayRecordEntry } from './dispute.rules.ts';
import { reportTo } from './report-to.ts';

const CHARTERS = fileURLToPath(new URL('../../../../../../config/charters', import.meta.url));
const views = new Map<string, CharterView>();
beforeAll(async () => {
  for (const { charter } of await loadCharters(CHARTERS)) views.set(charter.id, charterOn(charter, day('2026-03-01')));
});
const viewOf = (id: string): CharterView => {
  const view = views.get(id);
  if (!view) throw new Error(`no charter ${id}`);
  return view;
};

describe('[A12] [C11] [E5] the right to criticise, suggest and supervise', () => {
  it.each([
    ['tocop', '第7条（三）'],
    ['cner', '第十五条（二）'],
    ['hengshui', '第十条（四）'],
    ['hefd', '一(5)'],
  ])('of %s stands in %s', (alliance, article) => {
    expect(rightToSpeak(viewOf(alliance))?.article).toBe(article);
  });

  it('is answered within fifteen days, the day of arrival not counted', () => {
    const dueOn = dueDay(instant('2026-03-01T20:00:00Z'));
    expect(dueOn).toBe('2026-03-17');
    expect(isOverdue({ state: 'waiting', dueOn }, instant('2026-03-17T15:59:59.999Z'))).toBe(false);
    expect(isOverdue({ state: 'waiting', dueOn }, instant('2026-03-17T16:00:00Z'))).toBe(true);
    expect(isOverdue({ state: 'answered', dueOn }, instant('2026-04-01T00:00:00Z'))).toBe(false);
  });

  it('what is closed stays closed', () => {
    expect(unreachableStates(concernTransitions, 'waiting')).toEqual([]);
    expect(mayMove('closed', 'ask')).toEqual({ allowed: false, code: 'concern_closed' });
    expect(mayMove('answered', 'ask')).toEqual({ allowed: true });
  });
});

describe('[C17] a dispute between members', () => {
  const steps = () => disputeSteps(viewOf('cner'));
  const open = { step: 0, state: 'open', settledBy: null } as const;
  const record = (dispute: Parameters<typeof mayRecordEntry>[0], side: 'claimant' | 'respondent' | 'secretariat') =>
    (['continues', 'failed', 'settled'] as const).map((outcome) => {
      const decision = mayRecordEntry(dispute, steps(), { side, outcome });
      return decision.allowed ? 'allowed' : `${decision.code} ${decision.article}`;
    });

  it('goes from friendly negotiation to the secretariat, as the charter says', () => {
    expect(steps().map(({ who, isNegotiation, article }) => [who, isNegotiation, article])).toEqual([
      ['双方成员', true, '第二十一条'],
      ['秘书处', false, '第二十一条'],
    ]);
  });

  it('the secretariat has no say before negotiation has failed, and the parties none about its outcome afterwards', () => {
    expect(record(open, 'claimant')).toEqual(['allowed', 'allowed', 'allowed']);
    expect(record(open, 'secretariat')).toEqual(Array(3).fill('negotiation_first 第二十一条'));
    const coordinated = { ...open, step: 1 };
    expect(record(coordinated, 'secretariat')).toEqual(['allowed', 'allowed', 'allowed']);
    expect(record(coordinated, 'respondent')).toEqual([
      'allowed',
      'dispute_with_secretariat 第二十一条',
      'dispute_with_secretariat 第二十一条',
    ]);
  });

  it('either party calls negotiation failed; settled it is when both say so', () => {
    expect(afterEntry(open, steps(), { side: 'respondent', outcome: 'failed' })).toEqual({ ...open, step: 1 });
    const settling = afterEntry(open, steps(), { side: 'claimant', outcome: 'settled' });
    expect(settling).toEqual({ step: 0, state: 'settling', settledBy: 'claimant' });
    expect(record(settling, 'claimant')).toEqual(['allowed', 'allowed', 'settlement_to_confirm 第二十一条']);
    expect(afterEntry(settling, steps(), { side: 'respondent', outcome: 'settled' }).state).toBe('settled');
    expect(afterEntry(settling, steps(), { side: 'claimant', outcome: 'continues' })).toEqual(open);
    expect(afterEntry(settling, steps(), { side: 'respondent', outcome: 'continues' })).toEqual(settling);
  });

  it('ends with the last step of the chain', () => {
    const last = { ...open, step: 1 };
    expect(afterEntry(last, steps(), { side: 'secretariat', outcome: 'failed' })).toMatchObject({ state: 'ended' });
    expect(afterEntry(last, steps(), { side: 'secretariat', outcome: 'settled' })).toMatchObject({ state: 'settled' });
    expect(record({ ...last, state: 'ended' }, 'secretariat')).toEqual(Array(3).fill('dispute_closed undefined'));
  });

  it('is opened by who speaks for a member, with another member, where the charter knows disputes', () => {
    expect(mayOpenDispute(viewOf('cner'), { role: 'contact' })).toEqual({ allowed: true });
    expect(mayOpenDispute(viewOf('cner'), { role: 'colleague' })).toMatchObject({ code: 'contact_only' });
    expect(mayOpenDispute(viewOf('cner'), { role: 'contact', isOwnMember: true })).toMatchObject({
      code: 'dispute_with_oneself',
      article: '第二十一条',
    });
    for (const silent of ['tocop', 'hefd', 'hengshui']) {
      expect(mayOpenDispute(viewOf(silent), { role: 'contact' })).toMatchObject({ code: 'disputes_not_provided' });
    }
  });
});

describe('[E15] the secretariat reports', () => {
  it('collected opinions and its work to the standing council, by their articles', () => {
    expect(reportTo(viewOf('hengshui'), 'concerns')).toMatchObject({
      bodyName: '常务理事会',
      article: '第十七条（九）',
    });
    expect(reportTo(viewOf('hengshui'), 'work')).toMatchObject({ bodyName: '常务理事会', article: '第十七条（十）' });
  });

  it('elsewhere to the highest body', () => {
    expect(reportTo(viewOf('tocop'), 'work').bodyName).toBe('理事会');
    expect(reportTo(viewOf('cner'), 'concerns').bodyName).toBe('成员大会');
  });
});
