import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import type { ApplicationPlace } from '@mengwu/contracts';
import { addDays, type Day } from '@mengwu/kernel';
import { applied, inbox, member, mine, on, refusal, seated, show, today, vote } from './admission.fixture.ts';
import { api, desk, openBench } from './application-bench.ts';

openBench({
  alliances: ['fifth'],
  env: { CHARTERS_DIR: fileURLToPath(new URL('../../../../../tests/support/charters', import.meta.url)) },
});

const params = { alliance: 'fifth' };
const pass = (at: { alliance: string; application: string }) =>
  desk().call('POST /alliances/:alliance/desk/applications/:application/pass', { params: at, body: {} });

/** Seven on the panel: notice, review, and a motion that waits for them. */
async function beforeThePanel() {
  await seated('fifth', 'panel', 7);
  const one = await applied({ alliance: 'fifth' });
  await on('2026-03-08');
  return { ...one, waiting: await pass(one.params) };
}

describe('an alliance that nobody wrote code for', () => {
  it('a notice first, the review, the panel’s vote, a second notice, certificate and list: by its charter alone', async () => {
    await member('fifth', '汉江中学');
    const one = await applied({ alliance: 'fifth' });
    // The first notice gives its own number of days, five; the second the alliance’s seven.
    expect([one.view.step?.key, one.view.publicity?.endsOn]).toEqual(['firstNotice', '2026-03-07']);
    expect(one.view.path.map(({ key, state }) => [key, state])).toEqual([
      ['firstNotice', 'now'],
      ['review', 'ahead'],
      ['panel', 'ahead'],
      ['secondNotice', 'ahead'],
      ['certificate', 'ahead'],
      ['list', 'ahead'],
    ]);
    await on('2026-03-08');
    expect((await show(one.params)).step).toMatchObject({ key: 'review', title: '秘书处核对材料' });
    await seated('fifth', 'panel', 7);
    const waiting = await pass(one.params);
    expect([waiting.step?.key, waiting.next?.who, waiting.next?.article]).toEqual([
      'panel',
      '评议会',
      '第十一条（三）',
    ]);
    expect(waiting.actions.recordResolution).toMatchObject({ code: 'resolution_by_vote', article: '第十一条（三）' });
    // 3/4 of seven present: six.
    const decided = await vote('fifth', 'panel', waiting, 6);
    expect(decided.state).toBe('passed');
    const second = await show(one.params);
    expect([second.step?.key, second.publicity?.startsOn, second.publicity?.endsOn]).toEqual([
      'secondNotice',
      today(),
      addDays(today(), 7),
    ]);
    expect(second.resolutions).toMatchObject([{ step: 'panel', outcome: 'approved', body: '评议会', file: null }]);
    await on(addDays(second.publicity?.endsOn as Day, 1));
    const admitted = await show(one.params);
    expect([admitted.state, admitted.path.every(({ state }) => state === 'done')]).toEqual(['admitted', true]);
    expect(admitted.timeline.map(({ what }) => what)).toEqual([
      '开始填写申请',
      '提交申请',
      '公示期满，进入审核',
      '审核通过，提请表决',
      '表决通过，开始公示',
      '成为正式成员',
    ]);
    const { certificate } = await api.as(one.who).call('GET /alliances/:alliance/membership/certificate', { params });
    expect(certificate).toMatchObject({ memberName: '云梦中学' });
    expect(JSON.stringify(await api.anyone.call('GET /alliances/:alliance/member-list', { params }))).toContain(
      '云梦中学',
    );
  });

  it('[trust 19] a vote that fails refuses the applicant with the number of the resolution', async () => {
    const { who, params: at, waiting } = await beforeThePanel();
    const decided = await vote('fifth', 'panel', waiting, 5);
    expect(decided.state).toBe('failed');
    const refused = await mine({ who, params: at });
    expect([refused.state, refused.timeline.at(-1)?.who]).toEqual(['refused', '评议会']);
    expect(refused.timeline.at(-1)?.reason).toMatch(/^决议 评议会〔2026〕1号（2026-/);
    expect((await inbox(who))[0]).toMatchObject({ title: '申请未通过' });
  });

  it('an application that is taken back takes its motion along', async () => {
    const { who, params: at, waiting } = await beforeThePanel();
    await api.as(who).call('POST /alliances/:alliance/applications/:application/withdraw', { params: at });
    const motion = await desk().call('GET /alliances/:alliance/desk/motions/:motion', {
      params: { ...params, motion: waiting.motionId ?? '' },
    });
    expect(motion.state).toBe('withdrawn');
    const [kept] = await api.database.query<{ reason: string }>(
      "SELECT reason FROM motions WHERE alliance_id = 'fifth' AND id = ?",
      [motion.id],
    );
    expect(kept?.reason).toBe('申请人撤回了入会申请');
  });

  it('the desk finds applications by where they stand', async () => {
    const { waiting } = await beforeThePanel();
    await applied({ alliance: 'fifth', given: { unitName: '另一所中学' } });
    const names = async (state: ApplicationPlace) => {
      const { items } = await desk().call('GET /alliances/:alliance/desk/applications', { params, query: { state } });
      return items.map(({ name, stateText, step }) => [name, stateText, step?.title]);
    };
    expect(await names('resolution')).toEqual([[waiting.name, '待决议', '评议会评议']]);
    expect(await names('publicity')).toEqual([['另一所中学', '公示中', '申请公示']]);
    expect(await names('review')).toEqual([]);
  });

  it('[trust 19] in every step each act of the desk that does not belong there is refused, and nothing changes', async () => {
    const one = await applied({ alliance: 'fifth' });
    const acts = {
      pass: {},
      return: { items: [{ field: 'reason', reason: '请补充' }] },
      refuse: { reason: '不符合条件' },
      'confirm-form': { shortCode: '0000-0000' },
      resolution: {
        number: '评〔2026〕9号',
        decidedOn: '2026-03-01',
        outcome: 'approved',
        file: one.params.application,
      },
    };
    const codes = async () => {
      const found: Record<string, string> = {};
      for (const [act, body] of Object.entries(acts)) {
        const route = `POST /alliances/:alliance/desk/applications/:application/${act}` as never;
        found[act] = (await refusal(desk().send(route, { params: one.params, body }))).code;
      }
      return found;
    };
    const elsewhere = {
      pass: 'application_not_in_step',
      return: 'application_not_in_step',
      refuse: 'application_not_in_step',
      'confirm-form': 'application_not_in_step',
      resolution: 'application_not_in_step',
    };
    expect(await codes()).toEqual(elsewhere);
    await on('2026-03-08');
    await seated('fifth', 'panel', 7);
    const waiting = await pass(one.params);
    expect(await codes()).toEqual({ ...elsewhere, resolution: 'resolution_by_vote' });
    await vote('fifth', 'panel', waiting, 7);
    expect(await codes()).toEqual(elsewhere);
    const second = await show(one.params);
    await on(addDays(second.publicity?.endsOn as Day, 1));
    expect(await codes()).toEqual(elsewhere);
    const { timeline } = await show(one.params);
    expect(timeline).toHaveLength(6);
  });
});
