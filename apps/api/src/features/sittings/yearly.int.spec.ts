import { describe, expect, it } from '@jest/globals';
import { act, api, come, convened, council, desk, expectDone, openBench, settle, toStart } from './sitting-bench.ts';

openBench();

const due = async (alliance: string) =>
  (await desk().call('GET /alliances/:alliance/desk/today', { params: { alliance } })).items
    .filter(({ kind }) => kind === 'meetingDue')
    .map(({ title, what, isOverdue }) => [title, what, isOverdue]);

const bodies = async (alliance: string) =>
  (await desk().call('GET /alliances/:alliance/desk/sitting-bodies', { params: { alliance } })).items;

describe('the yearly meeting', () => {
  it('[A18] is work of the desk from ninety days before the year ends, until the council has met', async () => {
    await council('tocop', 3);
    expect(await due('tocop')).toEqual([]);
    await api.travelTo('2026-10-01T15:00:00Z');
    expect(await due('tocop')).toEqual([]);
    await api.travelTo('2026-10-02T01:00:00Z');
    const line = '2026年应至少召开 1 次会议，已召开 0 次，请在12月31日前召开（第13条）';
    expect(await due('tocop')).toEqual([['理事会会议', line, false]]);
    const sitting = await convened({ alliance: 'tocop', startsAt: '2026-11-20T06:00:00.000Z' });
    expect(await due('tocop')).toEqual([]);
    await toStart('2026-11-20T06:00:00.000Z');
    await come(sitting, 1);
    expectDone(await act(sitting, 'adjourn'));
    expect(await due('tocop')).toEqual([['理事会会议', line, false]]);
    await toStart('2026-11-21T06:00:00.000Z');
    const second = await convened({ alliance: 'tocop', startsAt: '2026-12-01T06:00:00.000Z' });
    await toStart('2026-12-01T06:00:00.000Z');
    await come(second, 3);
    expectDone(await act(second, 'open'));
    expect(await due('tocop')).toEqual([]);
    expect((await bodies('tocop'))[0]?.yearly).toEqual({
      text: '2026年应至少召开 1 次会议，已召开 1 次',
      article: '第13条',
      until: '2026-12-31',
      isMet: true,
      heldOn: ['2026-12-01'],
    });
  });

  it('[D4] of hefd’s council belongs into May, and is late in June', async () => {
    await council('hefd', 3);
    await api.travelTo('2026-05-31T15:59:00Z');
    expect(await due('hefd')).toEqual([
      ['理事会会议', '2026年应至少召开 1 次会议，已召开 0 次，请在5月31日前召开（p.3）', false],
    ]);
    await api.travelTo('2026-05-31T16:00:00Z');
    expect(await due('hefd')).toEqual([
      ['理事会会议', '2026年应至少召开 1 次会议，已召开 0 次，已过5月31日，请尽快召开（p.3）', true],
    ]);
  });

  it('[C13] [E11] is asked of cner’s assembly and of hengshui’s council, each by its article', async () => {
    await council('cner', 3, 'assembly');
    await council('hengshui', 3);
    await api.travelTo('2026-12-01T01:00:00Z');
    const text = '2026年应至少召开 1 次会议，已召开 0 次，请在12月31日前召开';
    expect(await due('cner')).toEqual([['成员大会会议', `${text}（第十七条）`, false]]);
    expect(await due('hengshui')).toEqual([['理事会会议', `${text}（第十五条）`, false]]);
  });

  it('nobody is reminded of a body in which nobody sits', async () => {
    await api.travelTo('2026-12-01T01:00:00Z');
    expect(await due('hefd')).toEqual([]);
  });
});

describe('what the charter says about calling a body', () => {
  it('[C13] where it is silent about the quorum, the remedy is to answer the open question', async () => {
    await council('cner', 3, 'assembly');
    const [before] = await bodies('cner');
    expect(before).toMatchObject({
      key: 'assembly',
      entitled: 3,
      convene: { allowed: false, code: 'charter_silent', article: '第十七条' },
      seal: { article: '第十八条' },
    });
    await settle('cner', 'bodies.assembly.quorum', [1, 2]);
    await settle('cner', 'bodies.assembly.majority', [1, 2]);
    await api.travelTo('2026-03-03T01:00:00Z');
    const [after] = await bodies('cner');
    expect(after).toMatchObject({ convene: { allowed: true }, quorumText: '应到 3 人的 1/2 以上，至少 2 人' });
  });

  it('[A18] [E14] names who fixes the date, who calls, and whether it may be held in writing', async () => {
    expect(
      (await bodies('tocop')).map(({ key, remote, remoteCondition }) => [key, remote.allowed, remoteCondition]),
    ).toEqual([['council', true, { text: '特殊情况下，也可采用通讯形式召开', article: '第13条' }]]);
    const found = await bodies('hengshui');
    expect(found.map(({ key, remote, scheduledBy }) => [key, remote.allowed, scheduledBy])).toEqual([
      ['council', false, { text: '常务理事会', article: '第十六条（七）' }],
      ['standingCouncil', false, null],
    ]);
  });
});
