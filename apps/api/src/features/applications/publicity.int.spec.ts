import { beforeEach, describe, expect, it } from '@jest/globals';
import type { DeskPublicity, PublicityView } from '@mengwu/contracts';
import { addDays, type Day } from '@mengwu/kernel';
import {
  type Applied,
  applied,
  inbox,
  member,
  mine,
  NOBODY,
  on,
  refusal,
  reviewed,
  settle,
  show,
  type UnitPerson,
} from './admission.fixture.ts';
import { api, confirm, desk, openBench, pass, person, upload } from './application-bench.ts';

openBench();

const cner = { alliance: 'cner' };
let insider: UnitPerson;
let other: UnitPerson;

/** C with two members; a notice runs seven days. */
beforeEach(async () => {
  insider = await member('cner', '黔江中学');
  other = await member('cner', '乌江中学');
});

async function withSevenDays(): Promise<void> {
  await settle('cner', 'admission.publicityDays', 7);
  await on('2026-03-03');
}

async function noticed(given?: Record<string, string>): Promise<Applied & { publicity: string; endsOn: Day }> {
  const { who, params, view } = await reviewed({ ...cner, ...(given && { given }) });
  await api.outbox.drain();
  return { who, params, publicity: view.publicity?.id ?? '', endsOn: (view.publicity?.endsOn ?? '') as Day };
}

const objecting = (who: string, publicity: string, body: unknown = { reason: '该单位尚未完成接入。', files: [] }) =>
  api
    .as(who)
    .send('POST /alliances/:alliance/publicities/:publicity/objections', { params: { ...cner, publicity }, body });

const object = async (who: string, publicity: string, files: string[] = []) =>
  (await objecting(who, publicity, { reason: '该单位尚未完成接入。', files })).body as PublicityView;

const read = (publicity: string, who?: string) =>
  (who ? api.as(who) : api.anyone).call('GET /alliances/:alliance/publicities/:publicity', {
    params: { ...cner, publicity },
  });

const resolving = (objection: string, outcome: 'sustained' | 'dismissed', answer = '经核实，材料齐全。') =>
  desk().send('POST /alliances/:alliance/desk/objections/:objection/resolve', {
    params: { ...cner, objection },
    body: { outcome, answer },
  });

describe('a public notice whose length the charter does not give', () => {
  it('[C23] does not begin before the question is answered; the desk reads that before it passes the review', async () => {
    const { params } = await applied(cner);
    await confirm(params);
    const before = await show(params);
    expect(before.actions.pass).toEqual({
      allowed: false,
      code: 'charter_silent',
      text: '章程没有写明：公示多少天？请先在“章程”页回答这个问题。',
      article: '第十四条（二）',
      changesOn: null,
    });
    const answer = desk().send('POST /alliances/:alliance/desk/applications/:application/pass', { params, body: {} });
    expect(await refusal(answer)).toEqual({ status: 409, code: 'charter_silent', article: '第十四条（二）' });
    expect((await show(params)).step?.kind).toBe('review');
  });

  it('[C23] runs as long as the answer says, also for those who had applied before it was given', async () => {
    const { params } = await applied(cner);
    await withSevenDays();
    const { publicity, step, next } = await pass(params);
    expect([step?.kind, publicity?.startsOn, publicity?.endsOn, publicity?.daysLeft]).toEqual([
      'publicity',
      '2026-03-03',
      '2026-03-10',
      8,
    ]);
    expect(next).toMatchObject({ who: '秘书处', what: '正在全联盟范围内公示', article: '第十四条（二）' });
    expect(next?.since).toMatch(/^2026-03-03T/);
  });
});

describe('a public notice', () => {
  beforeEach(withSevenDays);

  it('[C10] is told to every member, with the way to it', async () => {
    const { publicity } = await noticed({ unitName: '清溪中学' });
    expect((await inbox(insider.id))[0]).toEqual({
      title: '公示：清溪中学',
      body: '清溪中学申请加入联盟，公示自 2026-03-03 至 2026-03-10。如有异议，请在公示期内提出。',
      target: 'publicity',
    });
    const { items } = await desk().call('GET /alliances/:alliance/desk/publicities', { params: cner });
    expect(items).toMatchObject([
      { id: publicity, name: '清溪中学', told: 2, objections: [], stepTitle: '全联盟公示' },
    ]);
  });

  it('[C10] shows everybody the name and the kind of unit, members what was applied with, nobody how to reach somebody', async () => {
    const { publicity } = await noticed({ unitName: '清溪中学', introduction: '一所山区中学。' });
    const open = await read(publicity);
    expect(open).toMatchObject({ name: '清溪中学', unitKind: '教育部门', details: [], isMember: false, daysLeft: 8 });
    expect(open.actions.object).toMatchObject({
      allowed: false,
      code: 'objection_members_only',
      article: '第十四条（二）',
    });
    const inside = await read(publicity, insider.id);
    expect(inside.details).toEqual([
      { label: '地址', value: '按要求填写的内容' },
      { label: '单位性质', value: '教育部门' },
      { label: '单位基本情况', value: '一所山区中学。' },
    ]);
    expect(JSON.stringify(inside)).not.toContain('1390000001');
    const { items } = await api.anyone.call('GET /alliances/:alliance/publicities', { params: cner });
    expect(items.map(({ name, state }) => [name, state])).toEqual([['清溪中学', 'running']]);
  });

  it('[C10] ends by itself when its last day is over at 24:00 in Shanghai: the unit is a member, the list is published', async () => {
    const { who, params } = await noticed();
    await api.travelTo('2026-03-10T15:58:30Z');
    await api.jobs.runDue();
    expect((await show(params)).step?.kind).toBe('publicity');
    await api.travelTo('2026-03-10T16:00:00Z');
    await api.jobs.runDue();
    const ended = await show(params);
    expect([ended.state, ended.memberNumber]).toEqual(['admitted', '2026-0003']);
    expect(ended.timeline.at(-1)).toMatchObject({
      what: '成为正式成员',
      who: '系统',
      reason: '公示期满，没有待处理的异议',
    });
    expect(ended.path.map(({ key, state }) => [key, state])).toEqual([
      ['review', 'done'],
      ['publicity', 'done'],
      ['list', 'done'],
    ]);
    const list = await api.anyone.call('GET /alliances/:alliance/member-list', { params: cner });
    expect(JSON.stringify(list)).toContain('云梦中学');
    expect((await inbox(who))[0]).toMatchObject({ title: '欢迎加入联盟', target: 'membership' });
  });

  it('[C10] goes up on the day that the desk has chosen; before it nobody can object', async () => {
    const { params } = await applied(cner);
    await confirm(params);
    const route = 'POST /alliances/:alliance/desk/applications/:application/pass';
    const early = desk().send(route, { params, body: { publicityFrom: '2026-03-02' } });
    expect(await refusal(early)).toMatchObject({ status: 400, code: 'publicity_day_wrong' });
    const { publicity } = await desk().call(route, { params, body: { publicityFrom: '2026-03-09' } });
    expect(publicity).toMatchObject({ startsOn: '2026-03-09', endsOn: '2026-03-16' });
    expect(await refusal(objecting(insider.id, publicity?.id ?? ''))).toEqual({
      status: 409,
      code: 'objection_not_begun',
      article: '第十四条（二）',
      changesOn: '2026-03-09',
    });
    await on('2026-03-09');
    expect((await objecting(insider.id, publicity?.id ?? '')).status).toBe(200);
  });

  it('ends with an application that is taken back, and nobody finds it any more', async () => {
    const { who, params, publicity } = await noticed();
    const made = await object(insider.id, publicity);
    await api.as(who).call('POST /alliances/:alliance/applications/:application/withdraw', { params });
    const gone = api.anyone.send('GET /alliances/:alliance/publicities/:publicity', { params: { ...cner, publicity } });
    expect(await refusal(gone)).toEqual({ status: 404, code: 'publicity_not_found' });
    expect((await inbox(insider.id))[0]).toMatchObject({ title: '您的异议不再处理' });
    expect(await refusal(resolving(made.ownObjection?.id ?? '', 'dismissed'))).toMatchObject({
      code: 'objection_decided',
    });
  });
});

describe('an objection', () => {
  beforeEach(withSevenDays);

  it('[C10] stops the application until it is answered; dismissed after the period, the unit is a member at once', async () => {
    const { params, publicity, endsOn } = await noticed();
    const { ownObjection, actions } = await object(insider.id, publicity);
    expect([ownObjection?.state, ownObjection?.reason]).toEqual(['open', '该单位尚未完成接入。']);
    expect(actions.object).toMatchObject({ allowed: false, code: 'already_objected' });
    await on(addDays(endsOn, 1));
    expect(await show(params)).toMatchObject({ step: { kind: 'publicity' }, publicity: { openObjections: 1 } });
    const answer = await resolving(ownObjection?.id ?? '', 'dismissed');
    expect((answer.body as DeskPublicity).state).toBe('passed');
    expect(await show(params)).toMatchObject({ state: 'admitted' });
    expect((await inbox(insider.id)).find(({ target }) => target === 'publicity')).toEqual({
      title: '您的异议不成立',
      body: '关于“云梦中学”的异议已有答复：经核实，材料齐全。',
      target: 'publicity',
    });
  });

  it('[C10] dismissed while the notice runs lets it run to its end', async () => {
    const { params, publicity, endsOn } = await noticed();
    const { ownObjection } = await object(insider.id, publicity);
    await resolving(ownObjection?.id ?? '', 'dismissed');
    expect((await show(params)).step?.kind).toBe('publicity');
    expect((await read(publicity, insider.id)).ownObjection).toMatchObject({
      state: 'dismissed',
      answer: '经核实，材料齐全。',
    });
    await on(addDays(endsOn, 1));
    expect((await show(params)).state).toBe('admitted');
  });

  it('[C10] sustained refuses the applicant with the reason, and every other objector is answered', async () => {
    const { who, params, publicity } = await noticed();
    const { ownObjection } = await object(insider.id, publicity);
    await object(other.id, publicity);
    expect((await resolving(ownObjection?.id ?? '', 'sustained', '单位不具备法人资格')).status).toBe(200);
    const refused = await mine({ who, params });
    expect([refused.state, refused.timeline.at(-1)]).toMatchObject([
      'refused',
      { reason: '公示期内的异议成立：单位不具备法人资格', article: '第十四条（二）', who: '秘书处' },
    ]);
    expect((await inbox(insider.id))[0]?.title).toBe('您的异议成立');
    expect((await inbox(other.id))[0]?.title).toBe('您的异议不再处理');
    expect((await inbox(who)).slice(0, 2).map(({ title }) => title)).toEqual(['申请未通过', '公示期内收到异议']);
    // Afterwards only those who objected read of it; everybody else finds nothing.
    const third = await member('cner', '赤水中学');
    const reading = (reader: string) =>
      api.as(reader).send('GET /alliances/:alliance/publicities/:publicity', { params: { ...cner, publicity } });
    expect([(await reading(other.id)).status, (await reading(third.id)).status]).toEqual([200, 404]);
    const { items } = await api.anyone.call('GET /alliances/:alliance/publicities', { params: cner });
    expect(items).toEqual([]);
  });

  it('[C10] comes from a member, once, within the days, with a reason', async () => {
    const { publicity, endsOn } = await noticed();
    const stranger = await person('13900000077');
    expect(await refusal(objecting(stranger, publicity))).toEqual({
      status: 403,
      code: 'objection_members_only',
      article: '第十四条（二）',
    });
    expect((await objecting(insider.id, publicity, { reason: '不', files: [] })).status).toBe(400);
    expect((await objecting(insider.id, publicity)).status).toBe(200);
    expect(await refusal(objecting(insider.id, publicity))).toMatchObject({ status: 409, code: 'already_objected' });
    await api.travelTo(`${endsOn}T15:59:59Z`);
    expect((await objecting(other.id, publicity)).status).toBe(200);
    const { publicity: late } = await noticed({ unitName: '迟来中学' });
    await api.travelTo('2026-03-25T00:00:00Z');
    expect(await refusal(objecting(insider.id, late))).toEqual({
      status: 409,
      code: 'objection_over',
      article: '第十四条（二）',
    });
    expect(await refusal(objecting(insider.id, NOBODY))).toMatchObject({ status: 404, code: 'publicity_not_found' });
  });

  it('[C10] of two colleagues of one unit at the same moment one is taken', async () => {
    const { publicity } = await noticed();
    const answers = await Promise.all([objecting(insider.id, publicity), objecting(insider.id, publicity)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('[trust 16] its evidence is read by the desk and by whoever sent it, not by other members', async () => {
    const { publicity } = await noticed();
    const file = await upload(api.as(insider.id), 'cner', 'objection');
    await object(insider.id, publicity, [file]);
    const link = (who: string) =>
      api.as(who).send('POST /alliances/:alliance/files/:file/link', { params: { ...cner, file } });
    expect([(await link(insider.id)).status, (await link(other.id)).status]).toEqual([200, 404]);
    const { items } = await desk().call('GET /alliances/:alliance/desk/publicities', { params: cner });
    expect(items[0]?.objections).toMatchObject([{ memberName: '黔江中学', files: [{ id: file }], state: 'open' }]);
    expect(await refusal(objecting(other.id, publicity, { reason: '别人的证据文件。', files: [file] }))).toMatchObject({
      code: 'file_not_found',
    });
  });

  it('[trust 32] of another alliance is not found, neither by its members nor by its desk', async () => {
    const { publicity } = await noticed();
    const { ownObjection } = await object(insider.id, publicity);
    const away = await member('tocop', '他乡小学');
    const read = api.as(away.id).send('POST /alliances/:alliance/publicities/:publicity/objections', {
      params: { alliance: 'tocop', publicity },
      body: { reason: '换一个联盟来提', files: [] },
    });
    expect(await refusal(read)).toMatchObject({ status: 404, code: 'publicity_not_found' });
    const resolve = desk().send('POST /alliances/:alliance/desk/objections/:objection/resolve', {
      params: { alliance: 'tocop', objection: ownObjection?.id ?? '' },
      body: { outcome: 'dismissed', answer: '换一个联盟来答' },
    });
    expect(await refusal(resolve)).toMatchObject({ status: 404, code: 'objection_not_found' });
  });

  it('[trust 7] is decided once by two officers at the same moment', async () => {
    const { publicity } = await noticed();
    const { ownObjection } = await object(insider.id, publicity);
    const id = ownObjection?.id ?? '';
    const answers = await Promise.all([resolving(id, 'sustained'), resolving(id, 'dismissed')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('waits on the desk’s list of today', async () => {
    const { params, publicity } = await noticed();
    await object(insider.id, publicity);
    const { items } = await desk().call('GET /alliances/:alliance/desk/today', { params: cner });
    expect(items.find(({ id }) => id === params.application)).toMatchObject({
      kind: 'publicity',
      what: '答复公示异议',
    });
  });
});
