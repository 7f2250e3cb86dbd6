import { beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import {
  api,
  basis,
  checked,
  desk,
  elect,
  inTx,
  nominated,
  noon,
  officer,
  openCouncil,
  paper,
  person,
  refusal,
  registered,
  TODAY,
  unit,
} from './council.fixture.ts';
import { Bodies } from './index.ts';

openCouncil();

const A = { alliance: 'tocop' };
const E = { alliance: 'hengshui' };
const CANDIDATE = 'GET /alliances/:alliance/desk/candidates/:candidate';
const WAIVERS = 'POST /alliances/:alliance/desk/candidates/:candidate/waivers';
const APPROVE = 'POST /alliances/:alliance/desk/waivers/:waiver/approve';

let chen: string;
let wang: string;

beforeEach(async () => {
  chen = (await unit('tocop', '陈莉', 'individual')).contact;
  wang = (await unit('tocop', '王教授', 'individual')).contact;
});

const stand = async (candidate: string, alliance = 'tocop') =>
  api.get(Bodies).mayStand(alliance, { candidateId: candidate }, api.clock.now());
const show = (candidate: string, alliance = 'tocop') => desk(CANDIDATE, { alliance, candidate });
const offices = async (alliance = 'tocop') => (await desk('GET /alliances/:alliance/desk/offices', { alliance })).items;
describe('terms of office', () => {
  it('[A21] run four years, two of them; a third wants the secretariat’s approval', async () => {
    await registered('tocop', '副理事长', chen, { startsOn: '2018-01-05' });
    const [first] = (await offices()).find(({ office }) => office === '副理事长')?.holders ?? [];
    expect([first?.term.endsOn, first?.term.article, first?.term.state]).toEqual(['2022-01-05', '第16条', 'heldOver']);
    const again = await nominated('tocop', '副理事长', chen, { bornOn: '1970-01-01' });
    await checked('tocop', again.id);
    expect((await show(again.id)).termsServed).toBe(1);
    await elect('tocop', again.id);
    await api.travelTo(noon('2030-03-03'));
    const third = await nominated('tocop', '副理事长', chen, { bornOn: '1970-01-01', takesOfficeOn: '2030-03-03' });
    await checked('tocop', third.id);
    expect(await stand(third.id)).toMatchObject({ code: 'terms_used_up', article: '第16条' });
    const asked = await desk(WAIVERS, { ...A, candidate: third.id }, { kind: 'term', reason: '换届筹备未完成' });
    expect(asked.waivers[0]?.steps.map(({ text }) => text)).toEqual(['秘书处因特殊情况需延长任期的，批准同意']);
    await desk(APPROVE, { ...A, waiver: asked.waivers[0]?.id ?? '' }, { note: '同意延长' });
    await elect('tocop', third.id);
    const vice = (await offices()).find(({ office }) => office === '副理事长');
    expect(vice?.holders.map(({ termNumber, term }) => [termNumber, term.endsOn])).toEqual([[3, '2034-03-03']]);
    expect(vice?.past.map(({ endText }) => endText)).toEqual(['换届', '换届']);
  });

  it('[E17] run five years, two of them at most, and nobody can extend them', async () => {
    const head = await unit('hengshui', '衡水技师学院');
    const { contact } = head;
    await registered('hengshui', '理事长', contact, { startsOn: '2021-01-05' });
    for (const takesOfficeOn of ['2026-03-02']) {
      const next = await nominated('hengshui', '理事长', contact, { takesOfficeOn });
      await checked('hengshui', next.id);
      await elect('hengshui', next.id);
    }
    await api.travelTo(noon('2031-03-03'));
    const third = await nominated('hengshui', '理事长', contact, { takesOfficeOn: '2031-03-03' });
    await checked('hengshui', third.id);
    expect(await stand(third.id, 'hengshui')).toMatchObject({ code: 'terms_used_up', article: '第十九条' });
    expect(await refusal(WAIVERS, { ...E, candidate: third.id }, { kind: 'term', reason: '说明' })).toMatchObject({
      code: 'waiver_not_provided',
      article: '第十九条',
    });
  });

  it('[E17] that was cut short counts as one', async () => {
    const { contact } = await unit('hengshui', '衡水技师学院');
    await registered('hengshui', '副理事长', contact, { startsOn: '2025-01-05' });
    const [term] = (await offices('hengshui')).find(({ office }) => office === '副理事长')?.holders ?? [];
    const params = { ...E, term: term?.id ?? '' };
    const route = 'POST /alliances/:alliance/desk/office-terms/:term/end';
    const input = { note: '调离', file: null };
    expect(await refusal(route, params, { ...input, reason: 'removed' })).toMatchObject({ code: 'removal_needs_vote' });
    expect(await refusal(route, params, { ...input, reason: 'termEnded' })).toMatchObject({ code: 'successor_needed' });
    await desk(route, params, { ...input, reason: 'resigned' });
    expect(await refusal(route, params, { ...input, reason: 'resigned' })).toMatchObject({ code: 'office_term_ended' });
    const again = await nominated('hengshui', '副理事长', contact);
    expect(again.termsServed).toBe(1);
  });

  it('[A16] have one chair at a time, and one office for one person', async () => {
    await registered('tocop', '理事长', chen);
    const second = await nominated('tocop', '理事长', wang, { bornOn: '1970-01-01' });
    await checked('tocop', second.id);
    expect(await stand(second.id)).toMatchObject({
      code: 'office_taken',
      article: '第14条',
      changesOn: '2030-01-06',
      params: { name: '陈莉', office: '理事长' },
    });
    await expect(elect('tocop', second.id)).rejects.toMatchObject({ code: 'office_taken' });
    const both = await nominated('tocop', '秘书长', chen, { bornOn: '1970-01-01' });
    await checked('tocop', both.id);
    expect(await stand(both.id)).toMatchObject({ code: 'office_conflict', params: { held: '理事长', name: '陈莉' } });
    await expect(elect('tocop', both.id)).rejects.toMatchObject({ code: 'office_conflict' });
    expect((await show(both.id)).state).toBe('open');
  });

  it('[A16] of two chairs elected at once, one takes office', async () => {
    const both = await Promise.all([
      nominated('tocop', '理事长', chen, { bornOn: '1970-01-01' }),
      nominated('tocop', '理事长', wang, { bornOn: '1970-01-01' }),
    ]);
    for (const { id } of both) await checked('tocop', id);
    const answers = await Promise.allSettled(both.map(({ id }) => elect('tocop', id)));
    expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await api.get(Bodies).officers('tocop', api.clock.now())).map(({ office }) => office)).toEqual(['理事长']);
  });

  it('[A16] are registered for the first holder alone; later ones are voted', async () => {
    await registered('tocop', '理事长', chen);
    const body = {
      office: '理事长',
      personId: wang,
      startsOn: '2026-01-05',
      endsOn: null,
      decidedOn: '2026-01-05',
      number: null,
    };
    const route = 'POST /alliances/:alliance/desk/office-terms';
    expect(await refusal(route, A, { ...body, file: await paper('tocop') })).toMatchObject({ code: 'office_founded' });
    expect(
      await refusal(route, A, { ...body, office: '理事长', personId: officer, file: await paper('tocop') }),
    ).toMatchObject({ code: 'office_founded' });
    const stranger = await person('路人');
    const free = { ...body, office: '秘书长', personId: stranger, file: await paper('tocop') };
    expect(await refusal(route, A, free)).toMatchObject({ code: 'person_not_in_alliance' });
    const zero = { ...body, office: '秘书长', personId: wang, endsOn: '2026-01-05', file: await paper('tocop') };
    expect(await refusal(route, A, zero)).toMatchObject({ code: 'term_fixed', article: '第16条' });
    expect(await refusal(route, { alliance: 'cner' }, { ...body, file: await paper('cner') })).toMatchObject({
      code: 'office_unknown',
    });
  });

  it('[A16][A23] the council appoints deputies and heads of offices, whom the charter gives no conditions', async () => {
    const order = { alliance: 'tocop', office: '副秘书长', personId: wang, startsOn: TODAY, basis: basis(), by: null };
    await inTx((tx) => api.get(Bodies).takeOffice(tx, order));
    await expect(
      inTx((tx) => api.get(Bodies).takeOffice(tx, { ...order, office: '理事长', personId: chen })),
    ).rejects.toMatchObject({ code: 'candidate_needed', extra: { article: '第14条' } });
    const deputy = (await offices()).find(({ office }) => office === '副秘书长');
    expect(deputy).toMatchObject({ isRuled: false, rules: [{ article: '第11条（四）' }] });
    expect(deputy?.holders.map(({ person: one, term }) => [one.name, term.endsOn])).toEqual([['王教授', null]]);
    expect(await api.get(Bodies).mayStand('tocop', { office: '处长', personId: chen }, api.clock.now())).toEqual({
      allowed: true,
    });
    expect(
      await api.get(Bodies).mayStand('tocop', { office: '理事长', personId: chen }, api.clock.now()),
    ).toMatchObject({
      code: 'candidate_needed',
      article: '第14条',
    });
    expect(await api.get(Bodies).mayStand('cner', { office: '处长', personId: chen }, api.clock.now())).toMatchObject({
      code: 'office_unknown',
    });
  });

  it('[D3] have no end where the charter states none, until the desk sets one', async () => {
    const { contact } = await unit('hefd', '西浦');
    await registered('hefd', '秘书长', contact);
    const [office] = await offices('hefd');
    expect(office?.rules).toEqual([
      { text: '待明确：秘书长的任期是几年？', article: '未载明' },
      { text: '待明确：秘书长最多可以连任几届？', article: '未载明' },
    ]);
    const params = { alliance: 'hefd', term: office?.holders[0]?.id ?? '' };
    const route = 'POST /alliances/:alliance/desk/office-terms/:term/term';
    expect(await refusal(route, params, { endsOn: '2026-01-05', note: '零天' })).toMatchObject({
      code: 'term_too_short',
    });
    const { items } = await desk(route, params, { endsOn: '2030-01-05', note: '理事会确定' });
    expect(items[0]?.holders[0]?.term.endsOn).toBe('2030-01-05');
    const chair = (await registered('tocop', '理事长', chen)).items[0]?.holders[0];
    expect(await refusal(route, { ...A, term: chair?.id ?? '' }, { endsOn: '2031-01-05', note: '延长' })).toMatchObject(
      {
        code: 'term_fixed',
        article: '第16条',
      },
    );
  });
});

describe('what an office has to do', () => {
  it('[A22][A23] is shown with its article', async () => {
    const shown = await desk('GET /alliances/:alliance/desk/office-duties', A);
    const of = (office: string) => shown.items.find((one) => one.office === office)?.items.map(({ text }) => text);
    expect(of('理事长')).toEqual(['召集和主持理事会', '检查理事会决议的落实情况']);
    expect(of('秘书长')?.[2]).toBe('提名副秘书长及各办事机构主要负责人，提交理事会决定');
  });

  it('[E11][E18] is ticked year by year: the annual report and plan, once each, not ahead', async () => {
    const { contact } = await unit('hengshui', '衡水技师学院');
    await registered('hengshui', '理事长', contact);
    const route = 'POST /alliances/:alliance/desk/office-duties';
    const report = {
      office: '理事长',
      key: '第二十条（三）',
      year: 2026,
      doneOn: '2026-02-20',
      note: '第一次理事会报告',
      file: null,
    };
    expect(await refusal(route, E, { ...report, doneOn: '2025-12-20' })).toMatchObject({
      code: 'office_duty_in_future',
    });
    expect(await refusal(route, E, { ...report, doneOn: '2026-03-03' })).toMatchObject({
      code: 'office_duty_in_future',
    });
    const { items } = await desk(route, E, report);
    const chair = items.find(({ office }) => office === '理事长');
    expect(chair?.items.map(({ text, done }) => [text, done?.on ?? null])).toEqual([
      ['主持联盟日常工作', null],
      ['主持召开联盟理事会和常务理事会', null],
      ['向联盟理事会做年度工作报告', '2026-02-20'],
      ['组织制定并实施联盟年度工作计划', null],
      ['负责向联盟领导小组请示、汇报工作', null],
    ]);
    expect(chair?.items[2]?.mark).toMatchObject({ allowed: false, code: 'office_duty_done' });
    expect(await refusal(route, E, report)).toMatchObject({ code: 'office_duty_done', article: '第二十条（三）' });
    expect(await refusal(route, E, { ...report, key: '第九十九条' })).toMatchObject({ code: 'office_duty_unknown' });
    const next = await desk('GET /alliances/:alliance/desk/office-duties', E);
    expect(next.items[0]?.year).toBe(2026);
    expect(day('2026-02-20') < TODAY).toBe(true);
  });
});

describe('the audit of a chair', () => {
  it('[E21] is opened when the chair changes, with the charter’s items, and closed by the desk', async () => {
    const [first, second] = [await unit('hengshui', '甲校'), await unit('hengshui', '乙校')];
    await registered('hengshui', '理事长', first.contact, { startsOn: '2021-01-05' });
    const next = await nominated('hengshui', '理事长', second.contact);
    await checked('hengshui', next.id);
    await elect('hengshui', next.id);
    const { items } = await desk('GET /alliances/:alliance/desk/office-audits', E);
    expect(
      items.map(({ personName, occasionText, occurredOn, article }) => [personName, occasionText, occurredOn, article]),
    ).toEqual([['甲校联系人', '更换', '2026-03-01', '第二十六条']]);
    expect(items[0]?.items.map(({ article }) => article)).toEqual([
      '第二十六条',
      '第二十二条',
      '第二十三条',
      '第二十四条',
      '第二十五条',
    ]);
    const exported = 'POST /alliances/:alliance/desk/office-audits/:audit/document';
    const printed = await desk(exported, { ...E, audit: items[0]?.id ?? '' });
    expect([printed.name, printed.mime]).toEqual(['离任审计清单-理事长-甲校联系人.pdf', 'application/pdf']);
    expect(await refusal(exported, { alliance: 'cner', audit: items[0]?.id ?? '' })).toMatchObject({
      code: 'office_audit_not_found',
    });
    const route = 'POST /alliances/:alliance/desk/office-audit-items/:item/done';
    let audit = items[0];
    for (const { id } of items[0]?.items ?? [])
      audit = await desk(route, { ...E, item: id }, { note: '会计师事务所出具报告', file: await paper('hengshui') });
    expect([audit?.isDone, audit?.items.every(({ file }) => file !== null)]).toEqual([true, true]);
    const done = { ...E, item: items[0]?.items[0]?.id ?? '' };
    expect(await refusal(route, done, { note: '再来一次', file: null })).toMatchObject({ code: 'audit_item_done' });
    expect(await refusal(route, { ...done, alliance: 'cner' }, { note: '别家', file: null })).toMatchObject({
      code: 'audit_item_not_found',
    });
  });

  it('[E21] is opened once when the term ends, also while the chair stays; the change afterwards is the same audit', async () => {
    const [first, second] = [await unit('hengshui', '甲校'), await unit('hengshui', '乙校')];
    await registered('hengshui', '理事长', first.contact, { startsOn: '2021-03-10' });
    await api.travelTo(noon('2026-03-10'));
    await api.jobs.runDue();
    expect((await desk('GET /alliances/:alliance/desk/office-audits', E)).items).toEqual([]);
    await api.travelTo(noon('2026-03-11'));
    await api.jobs.runDue();
    await api.travelTo(noon('2026-03-12'));
    await api.jobs.runDue();
    const audits = await desk('GET /alliances/:alliance/desk/office-audits', E);
    expect(audits.items.map(({ occasionText, occurredOn }) => [occasionText, occurredOn])).toEqual([
      ['任期届满', '2026-03-10'],
    ]);
    const next = await nominated('hengshui', '理事长', second.contact, { takesOfficeOn: '2026-03-12' });
    await checked('hengshui', next.id);
    await elect('hengshui', next.id);
    expect((await desk('GET /alliances/:alliance/desk/office-audits', E)).items).toHaveLength(1);
  });

  it('[E21] is nothing that other charters ask for', async () => {
    await registered('tocop', '理事长', chen, { startsOn: '2018-01-05' });
    await api.jobs.runDue();
    const next = await nominated('tocop', '理事长', wang, { bornOn: '1970-01-01' });
    await checked('tocop', next.id);
    await elect('tocop', next.id);
    expect((await desk('GET /alliances/:alliance/desk/office-audits', A)).items).toEqual([]);
  });
});
