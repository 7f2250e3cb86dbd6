import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import {
  council,
  inboxOf,
  officer,
  openChamber,
  refusal,
  secondOfficer,
  send,
  upload,
} from '../motions/motion.fixture.ts';
import {
  actsFor,
  answer,
  at,
  code,
  dawnOf,
  decide,
  given,
  giving,
  lastMoment,
  leaveAt,
  memberOf,
  midnight,
  planOf,
  runAt,
  showDesk,
  showOwn,
  stateOf,
  step,
  stepped,
  takeBackAt,
  takingBack,
  unit,
} from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';

openChamber([DeparturesModule]);

describe('A: one month’s notice, no approval', () => {
  it('[A14] [A12] leaves by itself at 24:00 Shanghai of the last day, with everybody’s rights', async () => {
    await at('2026-01-30');
    const one = await unit('tocop');
    const plan = await planOf(one);
    expect(plan).toMatchObject({
      ...{
        addressee: '秘书处',
        noticeMonths: 1,
        noticeOn: '2026-01-30',
        earliestOn: '2026-02-28',
        lastDay: '2026-02-28',
      },
      ...{ approver: null, silent: null, reapplyFrom: null, article: '第9条', actions: { give: { allowed: true } } },
    });
    expect(plan.steps).toEqual([
      { text: '向秘书处提出书面通知（当天不计入期限）', on: '2026-01-30', article: '第9条' },
      { text: '提前 1 个月的期限届满', on: '2026-02-28', article: '第9条' },
      { text: '当天 24:00 退出生效，无需批准', on: '2026-02-28', article: '第9条' },
    ]);
    expect(plan.until.map(({ article }) => article)).toContain('第7条（一）');
    const notice = await given(one);
    expect(notice).toMatchObject({ state: 'leaving', lastDay: '2026-02-28', article: '第9条', reapplyFrom: null });
    await leaveAt(lastMoment('2026-02-28'));
    expect([await stateOf(notice), (await memberOf(one)).state, await actsFor(one, one.contact)]).toEqual([
      'leaving',
      'active',
      true,
    ]);
    await runAt(midnight('2026-02-28'));
    expect(await memberOf(one)).toEqual({
      ...{ state: 'withdrawn', leftOn: '2026-02-28', leftHow: 'withdrawal', leftArticle: '第9条', reapplyFrom: null },
    });
    expect([await stateOf(notice), await actsFor(one, one.contact), await actsFor(one, one.colleague)]).toEqual([
      'left',
      false,
      false,
    ]);
    const [news] = await inboxOf(one.colleague);
    expect(news).toMatchObject({ title: '云梦电化教育馆已退出联盟', link: { target: 'departure', id: notice.id } });
    expect(news?.body).toContain('最后一天是2026年2月28日（依据：第9条）');
  });

  it('[A14] [trust 36] at 31 January, in a leap year and across the year the period ends on the right day', async () => {
    for (const [noticeOn, lastDay] of [
      ['2027-01-31', '2027-02-28'],
      ['2028-01-31', '2028-02-29'],
      ['2028-02-29', '2028-03-29'],
      ['2026-12-31', '2027-01-31'],
      ['2026-03-31', '2026-04-30'],
    ] as const) {
      await at(noticeOn);
      const one = await unit('tocop', { name: `第${noticeOn}学校` });
      expect((await planOf(one)).earliestOn).toBe(lastDay);
      expect((await given(one)).lastDay).toBe(lastDay);
    }
  });

  it('[A14] a later last day may be named, an earlier one is refused with the day from which it is possible', async () => {
    await at('2026-03-10');
    const one = await unit('tocop');
    expect(await refusal(giving(one, { lastDay: '2026-04-09' }))).toEqual({
      ...{ status: 409, code: 'withdrawal_too_early', article: '第9条' },
    });
    expect((await planOf(one, '2026-04-09')).actions.give).toEqual({
      ...{ allowed: false, code: 'withdrawal_too_early', article: '第9条', changesOn: '2026-04-10' },
      text: '按章程的提前期限（1 个月），最早2026年4月10日退出，请改选日期。',
    });
    expect((await planOf(one, '2026-06-30')).lastDay).toBe('2026-06-30');
    expect((await given(one, { lastDay: '2026-06-30' })).lastDay).toBe('2026-06-30');
    await dawnOf('2026-06-30');
    expect((await memberOf(one)).state).toBe('active');
    await dawnOf('2026-07-01');
    expect((await memberOf(one)).leftOn).toBe('2026-06-30');
  });

  it('[A12] [E5] is free: whoever speaks for the member gives notice; a colleague and a stranger do not', async () => {
    const one = await unit('tocop');
    const other = await unit('tocop', { name: '长汀学校' });
    expect(await code(giving(one, {}, one.colleague))).toBe('contact_only');
    expect(await code(giving(one, {}, officer))).toBe('not_a_member');
    const self = await unit('tocop', { kind: 'individual', name: '王小明' });
    expect((await given(self)).state).toBe('leaving');
    const notice = await given(one);
    expect(await code(giving(one))).toBe('withdrawal_open');
    expect(await refusal(showOwn(notice, other.contact))).toEqual({ status: 404, code: 'departure_not_found' });
    expect(await refusal(takingBack(notice, other.contact))).toEqual({ status: 404, code: 'departure_not_found' });
    expect(await code(takingBack(notice, one.colleague))).toBe('contact_only');
    expect((await showOwn(notice, one.colleague)).status).toBe(200);
  });

  it('[A14] [trust 7] of two notices at the same moment one is accepted', async () => {
    const one = await unit('tocop');
    const answers = await Promise.all(Array.from({ length: 6 }, () => giving(one)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(5);
  });

  it('[trust 36] can be taken back until 23:59:59.999 of the last day, not at 24:00, job or no job', async () => {
    await at('2026-03-10');
    const [one, other] = [await unit('tocop'), await unit('tocop', { name: '长汀学校' })];
    const [first, second] = [await given(one), await given(other)];
    await leaveAt(lastMoment('2026-04-10'));
    expect(await takeBackAt(first, one.contact, lastMoment('2026-04-10'))).toMatchObject({ state: 'takenBack' });
    await expect(takeBackAt(second, other.contact, midnight('2026-04-10'))).rejects.toMatchObject({
      code: 'departure_in_effect',
      params: { on: '2026年4月10日' },
      extra: { article: '第9条' },
    });
    await runAt(midnight('2026-04-10'));
    expect([(await memberOf(one)).state, (await memberOf(other)).state]).toEqual(['active', 'withdrawn']);
    expect(await code(takingBack(second, other.contact))).toBe('departure_not_in_state');
    expect((await given(one)).lastDay).toBe('2026-05-11');
  });

  it('keeps the stamped letter, for the desk and the member’s people alone', async () => {
    const one = await unit('tocop');
    const letter = await upload('tocop', one.contact, 'departure');
    const notice = await given(one, { letter });
    expect(notice.files.map(({ id }) => id)).toEqual([letter]);
    const link = (as: string) =>
      send('POST /alliances/:alliance/files/:file/link', { alliance: 'tocop', file: letter }, undefined, as);
    const stranger = await unit('tocop', { name: '长汀学校' });
    expect([(await link(one.colleague)).status, (await link(officer)).status]).toEqual([200, 200]);
    expect((await link(stranger.contact)).status).toBe(404);
    expect(await code(giving(stranger, { letter }))).toBe('file_not_found');
    expect((await planOf(stranger)).actions.give).toEqual({ allowed: true });
  });
});

describe('E: three months and the council', () => {
  it('[E7] leaves at the end of the notice when the council agrees before it', async () => {
    const people = await council('hengshui', 3);
    await at('2026-03-10');
    const one = await unit('hengshui');
    expect(await planOf(one)).toMatchObject({
      ...{ addressee: '理事会', noticeMonths: 3, lastDay: '2026-06-10', reapplyFrom: null, article: '第十二条' },
      approver: { name: '理事会', how: '由其表决，通过后才能退出' },
    });
    const notice = await given(one);
    expect(notice).toMatchObject({ state: 'approval', lastDay: null, earliestOn: '2026-06-10' });
    const { motion } = await showDesk(notice);
    await decide('hengshui', motion?.id ?? '', people, 'yes', { on: '2026-04-20' });
    expect(await showDesk(notice)).toMatchObject({
      ...{ state: 'leaving', approvedOn: '2026-04-20', lastDay: '2026-06-10' },
      decision: '理事会决议 理事会〔2026〕1号（2026年4月20日）',
    });
    await leaveAt(lastMoment('2026-06-10'));
    expect((await memberOf(one)).state).toBe('active');
    await runAt(midnight('2026-06-10'));
    expect(await memberOf(one)).toMatchObject({ state: 'withdrawn', leftOn: '2026-06-10', reapplyFrom: null });
  });

  it('[E7] leaves on the day of the approval when that is later; without it nothing ends', async () => {
    const people = await council('hengshui', 3);
    await at('2026-03-10');
    const one = await unit('hengshui');
    const notice = await given(one);
    await dawnOf('2026-06-11');
    await dawnOf('2026-07-15');
    expect([await stateOf(notice), (await memberOf(one)).state]).toEqual(['approval', 'active']);
    await decide('hengshui', (await showDesk(notice)).motion?.id ?? '', people, 'yes', { on: '2026-07-20' });
    expect(await showDesk(notice)).toMatchObject({ state: 'leaving', lastDay: '2026-07-20' });
    await runAt(midnight('2026-07-20'));
    expect((await memberOf(one)).leftOn).toBe('2026-07-20');
  });

  it('[E7] a refusal keeps the member in, who may give notice again', async () => {
    const people = await council('hengshui', 3);
    await at('2026-03-10');
    const one = await unit('hengshui');
    const notice = await given(one);
    await decide('hengshui', (await showDesk(notice)).motion?.id ?? '', people, 'no', { on: '2026-04-20' });
    expect(await showDesk(notice)).toMatchObject({ state: 'stays' });
    expect((await inboxOf(one.contact))[0]?.body).toContain('可以再次提出退出');
    expect((await given(one)).state).toBe('approval');
  });

  it('[E7] whoever takes the notice back takes the motion with it', async () => {
    await council('hengshui', 3);
    const one = await unit('hengshui');
    const notice = await given(one);
    expect((await takingBack(notice, one.contact)).status).toBe(200);
    expect((await showDesk(notice)).motion?.stateText).toBe('已撤下');
  });

  it('[E7] a motion that the desk took back is proposed again', async () => {
    await council('hengshui', 3);
    const one = await unit('hengshui');
    const notice = await given(one);
    const { motion, actions } = await showDesk(notice);
    expect(actions.propose).toMatchObject({ allowed: false, code: 'motion_already_open' });
    await send(
      'POST /alliances/:alliance/desk/motions/:motion/withdraw',
      { alliance: 'hengshui', motion: motion?.id ?? '' },
      { reason: '改在下次会议' },
    );
    const again = await stepped(notice, 'propose');
    expect([again.motion?.stateText, again.motion?.id === motion?.id]).toEqual(['待列入议程', false]);
  });
});

describe('C: after an approval, then two years', () => {
  it('[C23] [C16] the notice is accepted; the approval waits until the secretariat has said who gives it', async () => {
    await at('2026-03-02');
    const one = await unit('cner');
    const plan = await planOf(one);
    expect(plan).toMatchObject({ approver: null, silent: '退出联盟由谁批准？', actions: { give: { allowed: true } } });
    expect(plan.after.at(-1)?.text).toContain('2 年内不得再次申请');
    const notice = await given(one);
    expect(notice.state).toBe('approval');
    expect(notice.now).toMatchObject({ who: '秘书处', article: '第二十条' });
    for (const verb of ['approve', 'refuse'] as const) {
      const body = verb === 'approve' ? { note: '' } : { reason: '材料不全' };
      expect(await refusal(step(notice, verb, body))).toEqual({
        ...{ status: 409, code: 'charter_silent', article: '第二十条' },
      });
    }
    expect((await showDesk(notice)).actions.approve).toMatchObject({ code: 'charter_silent', article: '第二十条' });
    await answer('cner', 'withdrawal.approver', '秘书处');
    expect(await code(step(notice, 'approve', { note: '' }))).toBe('charter_silent');
    await at('2026-03-03');
    const approved = await stepped(notice, 'approve', { note: '同意' });
    expect(approved).toMatchObject({ state: 'leaving', lastDay: '2026-03-03', decision: '秘书处批准（2026年3月3日）' });
    await runAt(midnight('2026-03-03'));
    expect(await memberOf(one)).toMatchObject({ state: 'withdrawn', leftOn: '2026-03-03', reapplyFrom: '2028-03-04' });
    const [news] = await inboxOf(one.contact);
    expect(news?.body).toContain('自2028年3月4日起可以再次申请加入');
  });

  it('[C16] [C23] where the assembly approves, it votes; the desk alone cannot', async () => {
    await at('2026-03-02');
    const one = await unit('cner');
    const notice = await given(one);
    await answer('cner', 'withdrawal.approver', '成员大会');
    await at('2026-03-03');
    expect(await code(step(notice, 'approve', { note: '' }))).toBe('approval_otherwise');
    const proposed = await stepped(notice, 'propose');
    expect(proposed.motion).toMatchObject({ bodyName: '成员大会', stateText: '待列入议程' });
  });

  it('[C16] [trust 36] whoever left on 29 February waits until 1 March two years later', async () => {
    await at('2028-02-28');
    await answer('cner', 'withdrawal.approver', '秘书处');
    await at('2028-02-29');
    const one = await unit('cner');
    const notice = await given(one);
    await stepped(notice, 'approve', { note: '' });
    await runAt(midnight('2028-02-29'));
    expect(await memberOf(one)).toMatchObject({ leftOn: '2028-02-29', reapplyFrom: '2030-03-01' });
  });

  it('[C16] a refusal tells why, and the member may give notice again', async () => {
    await answer('cner', 'withdrawal.approver', '秘书处');
    await at('2026-03-10');
    const one = await unit('cner');
    const notice = await given(one);
    const refused = await stepped(notice, 'refuse', { reason: '在研项目尚未结题' });
    expect(refused).toMatchObject({ state: 'stays', decision: '秘书处不批准（2026年3月10日）' });
    expect((await inboxOf(one.contact))[0]?.body).toContain('在研项目尚未结题');
    expect((await given(one)).state).toBe('approval');
  });
});

describe('D: filed with the council', () => {
  const paper = async (more: object = {}) => ({
    ...{ number: '理〔2026〕5号', decidedOn: '2026-03-20', outcome: 'approved' },
    file: await upload('hefd', officer, 'departure'),
    ...more,
  });

  it('[D5] the desk records the council’s paper; its day is the last one', async () => {
    await at('2026-03-10');
    const one = await unit('hefd');
    expect((await planOf(one)).approver).toEqual({ name: '理事会', how: '报其批准，由秘书处登记批准文件' });
    const notice = await given(one);
    expect((await showDesk(notice)).manner).toBe('filing');
    expect(await code(step(notice, 'approve', { note: '' }))).toBe('approval_otherwise');
    expect(await code(step(notice, 'propose'))).toBe('approval_otherwise');
    await at('2026-03-20');
    const filed = await stepped(notice, 'file', await paper());
    expect(filed).toMatchObject({
      ...{ state: 'leaving', lastDay: '2026-03-20', decision: '理事会文件 理〔2026〕5号（2026年3月20日）' },
    });
    await runAt(midnight('2026-03-20'));
    expect(await memberOf(one)).toMatchObject({ leftOn: '2026-03-20', leftHow: 'withdrawal', reapplyFrom: null });
  });

  it('[D5] a paper that comes late ends the membership at once, as of its day; a refusal keeps it', async () => {
    await at('2026-03-10');
    const [one, other] = [await unit('hefd'), await unit('hefd', { name: '长汀大学' })];
    const [first, second] = [await given(one), await given(other)];
    await at('2026-04-02');
    expect((await stepped(first, 'file', await paper())).state).toBe('left');
    expect(await memberOf(one)).toMatchObject({ state: 'withdrawn', leftOn: '2026-03-20' });
    expect((await stepped(second, 'file', await paper({ outcome: 'refused' }))).state).toBe('stays');
    expect((await memberOf(other)).state).toBe('active');
  });

  it('[D5] [D23] where the secretariat reads the clause as a vote, the council votes', async () => {
    await answer('hefd', 'withdrawal.manner', '须理事会表决');
    await at('2026-03-10');
    const one = await unit('hefd');
    expect((await planOf(one)).approver).toEqual({ name: '理事会', how: '由其表决，通过后才能退出' });
    const shown = await showDesk(await given(one));
    expect([shown.manner, shown.motion?.bodyName]).toEqual(['vote', '理事会']);
    expect(await code(step(shown, 'file', await paper()))).toBe('approval_otherwise');
  });

  it('[D5] a paper older than the notice, or of tomorrow, is refused; so is a second one', async () => {
    await at('2026-03-10');
    const one = await unit('hefd');
    const notice = await given(one);
    for (const decidedOn of ['2026-03-09', '2026-03-11']) {
      expect(await code(step(notice, 'file', await paper({ decidedOn })))).toBe('decision_day_wrong');
    }
    await stepped(notice, 'file', await paper({ decidedOn: '2026-03-10' }));
    expect(await code(step(notice, 'file', await paper({ decidedOn: '2026-03-10' })))).toBe('departure_not_in_state');
  });

  it('[D5] two officers that record it at the same moment: one is told', async () => {
    const one = await unit('hefd');
    const notice = await given(one);
    const papers = [
      { ...(await paper({ decidedOn: '2026-03-02' })) },
      { ...(await paper({ decidedOn: '2026-03-02' })), file: await upload('hefd', secondOfficer, 'departure') },
    ];
    const answers = await Promise.all([
      step(notice, 'file', papers[0]),
      step(notice, 'file', papers[1], secondOfficer),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(day((await showDesk(notice)).lastDay ?? '')).toBe('2026-03-02');
  });
});
