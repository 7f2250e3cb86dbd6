import { beforeEach, describe, expect, it } from '@jest/globals';
import {
  api,
  checked,
  desk,
  elect,
  grantDesk,
  inTx,
  nominated,
  noon,
  officer,
  openCouncil,
  paper,
  refusal,
  registered,
  secondOfficer,
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
const actionsOn = async (subject: string) =>
  (
    await api.database.query<{ action: string }>(
      'SELECT action FROM audit_entries WHERE alliance_id = ? AND subject_id = ? ORDER BY id',
      ['tocop', subject],
    )
  ).map(({ action }) => action);

const voted = (alliance: string, waiverId: string, outcome: 'passed' | 'failed' = 'passed') =>
  inTx((tx) =>
    api.get(Bodies).waiverVoted(tx, {
      alliance,
      waiverId,
      outcome,
      resolution: { number: '理〔2026〕2号', decidedOn: TODAY },
      motionId: '00000000-0000-4000-8000-000000000001',
    }),
  );

describe('the conditions of an office', () => {
  it('[A19] are six: five that an officer looks at, and the age that is computed', async () => {
    const { id, checklist, needsBirthday } = await nominated('tocop', '理事长', chen, { bornOn: '1962-05-01' });
    expect(needsBirthday).toBe(true);
    expect(checklist.map(({ key, article }) => [key, article])).toEqual([
      ['politics', '第14条（一）'],
      ['influence', '第14条（二）'],
      ['health', '第14条（四）'],
      ['record', '第14条（五）'],
      ['capacity', '第14条（六）'],
    ]);
    expect(await stand(id)).toMatchObject({ allowed: false, code: 'condition_not_met', article: '第14条（一）' });
    const shown = await checked('tocop', id);
    expect(shown.checked).toEqual({ met: 5, of: 5 });
    expect(await stand(id)).toEqual({ allowed: true });
    await expect(
      desk(
        'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check',
        { ...A, candidate: id, check: 'record' },
        {
          isMet: false,
          note: '有处分记录',
          file: await paper('tocop'),
        },
      ).then(({ stand: may }) => may),
    ).resolves.toMatchObject({ allowed: false, code: 'condition_not_met', article: '第14条（五）' });
  });

  it('[E16] are five, without an age: no date of birth is asked for or taken', async () => {
    const head = await unit('hengshui', '衡水技师学院');
    const { id, checklist, needsBirthday } = await nominated('hengshui', '理事长', head.contact);
    expect([checklist.length, needsBirthday]).toEqual([5, false]);
    const params = { ...E, candidate: id };
    const route = 'POST /alliances/:alliance/desk/candidates/:candidate/birthday';
    expect(await refusal(route, params, { bornOn: '1960-01-01' })).toMatchObject({ code: 'birthday_not_needed' });
    await checked('hengshui', id);
    expect(await stand(id, 'hengshui')).toEqual({ allowed: true });
  });

  it('[A19] are looked at by others: nobody ticks them for herself', async () => {
    await grantDesk(chen, 'tocop');
    const { id } = await nominated('tocop', '理事长', chen, { bornOn: '1962-05-01' });
    const params = { ...A, candidate: id, check: 'health' };
    const route = 'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check';
    const input = { isMet: true, note: '体检报告', file: null };
    expect(await refusal(route, params, input, chen)).toMatchObject({ code: 'own_candidacy' });
    expect(await refusal(route, { ...params, check: 'wealth' }, input)).toMatchObject({ code: 'check_unknown' });
  });

  it('[A19] keep the date of birth covered; who reads it is on record', async () => {
    const { id, bornOn } = await nominated('tocop', '理事长', chen, { bornOn: '1962-05-01' });
    expect(bornOn).toBe('1962 年 ** 月 ** 日');
    const opened = await desk(
      'POST /alliances/:alliance/desk/candidates/:candidate/birthday/open',
      { ...A, candidate: id },
      {
        note: '核对身份证件',
      },
    );
    expect(opened).toEqual({ bornOn: '1962-05-01' });
    expect(await actionsOn(id)).toEqual(['candidate.nominated', 'candidate.birthday-opened']);
    const rows = await api.database.query<{ text: string }>(
      "SELECT CONCAT_WS(' ', before_json, after_json, note) AS text FROM audit_entries WHERE alliance_id = 'tocop'",
    );
    expect(rows.filter(({ text }) => text.includes('1962'))).toEqual([]);
  });
});

describe('the age on the day of taking office', () => {
  it.each([
    ['1956-03-02', true, 70],
    ['1955-03-03', true, 70],
    ['1955-03-02', false, 71],
    ['1954-01-01', false, 72],
  ])('[A19] born on %s: allowed %s at %i', async (bornOn, isAllowed, years) => {
    const { id } = await nominated('tocop', '理事长', chen, { bornOn });
    const { age } = await checked('tocop', id);
    expect(age).toMatchObject({ years, max: 70, article: '第14条（三）', on: '2026-03-02' });
    const may = await stand(id);
    expect(may.allowed).toBe(isAllowed);
    if (!may.allowed) expect(may).toMatchObject({ code: 'over_age', article: '第14条（三）、第15条' });
  });

  it('[A19] counts on the day of taking office, not on the day of the election', async () => {
    const { id } = await nominated('tocop', '理事长', chen, { bornOn: '1955-03-10', takesOfficeOn: '2026-03-09' });
    await checked('tocop', id);
    expect(await stand(id)).toEqual({ allowed: true });
    await api.travelTo(noon('2026-03-10'));
    expect(await stand(id)).toMatchObject({ code: 'over_age' });
    await expect(elect('tocop', id)).rejects.toMatchObject({ code: 'over_age' });
    expect((await show(id)).state).toBe('open');
  });

  it('[A19] wants the date of birth first', async () => {
    const { id } = await nominated('tocop', '理事长', chen);
    await checked('tocop', id);
    expect(await stand(id)).toMatchObject({ code: 'birthday_missing' });
    const route = 'POST /alliances/:alliance/desk/candidates/:candidate/birthday';
    const params = { ...A, candidate: id };
    expect(await refusal(route, params, { bornOn: '2020-01-01' })).toMatchObject({ code: 'birthday_wrong' });
    await desk(route, params, { bornOn: '1970-01-01' });
    expect(await stand(id)).toEqual({ allowed: true });
  });
});

describe('a waiver of the age limit', () => {
  it('[A20] holds after the council’s vote and the secretariat’s approval, not before either', async () => {
    const { id } = await nominated('tocop', '理事长', chen, { bornOn: '1950-01-01' });
    await checked('tocop', id);
    const asked = await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '联盟创始人，身体健康' });
    const [waiver] = asked.waivers;
    expect(waiver?.steps.map(({ text, article, isDone }) => [text, article, isDone])).toEqual([
      ['理事会表决通过', '第15条', false],
      ['秘书处批准同意', '第15条', false],
    ]);
    const params = { ...A, waiver: waiver?.id ?? '' };
    expect(await refusal(APPROVE, params, { note: '同意' })).toMatchObject({
      code: 'waiver_not_voted',
      article: '第15条',
    });
    await voted('tocop', params.waiver);
    expect(await stand(id)).toMatchObject({ code: 'over_age' });
    await expect(elect('tocop', id)).rejects.toMatchObject({ code: 'over_age' });
    const approved = await desk(APPROVE, params, { note: '同意超龄任职' });
    expect(approved.waivers[0]).toMatchObject({ state: 'approved', stateText: '已批准' });
    expect(await stand(id)).toEqual({ allowed: true });
    await elect('tocop', id);
    expect(await api.get(Bodies).holder('tocop', '理事长', api.clock.now())).toEqual({ personId: chen, name: '陈莉' });
  });

  it('[A20] that the council refused is over', async () => {
    const { id } = await nominated('tocop', '理事长', chen, { bornOn: '1950-01-01' });
    const asked = await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '创始人' });
    const params = { ...A, waiver: asked.waivers[0]?.id ?? '' };
    await voted('tocop', params.waiver, 'failed');
    expect(await refusal(APPROVE, params, { note: '同意' })).toMatchObject({ code: 'waiver_settled' });
    await expect(voted('tocop', params.waiver)).rejects.toMatchObject({ code: 'waiver_settled' });
  });

  it('[A20] is for who needs it, once, and only where the charter provides it', async () => {
    const { id } = await nominated('tocop', '理事长', chen, { bornOn: '1956-03-02' });
    const ask = (kind: string, candidate = id, alliance = 'tocop') =>
      refusal(WAIVERS, { alliance, candidate }, { kind, reason: '说明' });
    expect(await ask('age')).toMatchObject({ code: 'waiver_not_needed' });
    expect(await ask('term')).toMatchObject({ code: 'waiver_not_needed' });
    const old = await nominated('tocop', '理事长', wang, { bornOn: '1950-01-01' });
    await desk(WAIVERS, { ...A, candidate: old.id }, { kind: 'age', reason: '说明' });
    expect(await ask('age', old.id)).toMatchObject({ code: 'waiver_open' });
    const head = await unit('hengshui', '衡水技师学院');
    const other = await nominated('hengshui', '理事长', head.contact);
    expect(await ask('age', other.id, 'hengshui')).toMatchObject({ code: 'waiver_not_provided' });
    expect(await ask('age', other.id, 'tocop')).toMatchObject({ code: 'candidate_not_found', status: 404 });
  });

  it('[A30] is never one’s own: the candidate neither asks for it nor approves it, and the attempt is kept', async () => {
    await grantDesk(chen, 'tocop');
    const { id } = await nominated('tocop', '理事长', chen, { bornOn: '1950-01-01' });
    const own = { kind: 'age', reason: '我身体很好' };
    expect(await refusal(WAIVERS, { ...A, candidate: id }, own, chen)).toMatchObject({ code: 'waiver_self_approval' });
    const asked = await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '创始人' });
    const params = { ...A, waiver: asked.waivers[0]?.id ?? '' };
    await voted('tocop', params.waiver);
    expect(await refusal(APPROVE, params, { note: '同意' }, chen)).toMatchObject({ code: 'waiver_self_approval' });
    expect(await actionsOn(id)).toContain('waiver.conflict-refused');
    expect((await show(id)).waivers[0]?.state).toBe('voted');
    expect(
      (await api.as(chen).call(CANDIDATE, { params: { ...A, candidate: id } })).waivers[0]?.actions.approve,
    ).toMatchObject({ allowed: false, code: 'waiver_self_approval', article: '第15条' });
    await desk(APPROVE, params, { note: '同意' }, secondOfficer);
  });

  it('[A30] of whoever heads the secretariat is blocked until the charter says who approves; the conflict is on record', async () => {
    const { id } = await nominated('tocop', '秘书长', wang, { bornOn: '1950-01-01' });
    const asked = await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '延续工作' });
    const params = { ...A, waiver: asked.waivers[0]?.id ?? '' };
    await voted('tocop', params.waiver);
    expect((await show(id)).waivers[0]?.conflict).toEqual({
      text: '候选人是秘书长，主持批准机构的工作，存在利益冲突，已记录在案。',
      article: '第15条',
    });
    const answer = await refusal(APPROVE, params, { note: '同意' });
    expect(answer).toMatchObject({ code: 'charter_silent', article: '第15条、第16条' });
    expect(await actionsOn(id)).toEqual([
      'candidate.nominated',
      'waiver.asked',
      'waiver.conflict-noted',
      'waiver.voted',
      'waiver.conflict-refused',
    ]);
    expect(
      await refusal('POST /alliances/:alliance/desk/waivers/:waiver/refuse', params, { note: '不同意' }),
    ).toMatchObject({
      code: 'charter_silent',
    });
    expect((await show(id)).waivers[0]?.state).toBe('voted');
  });

  const answered = async (choice: string) => {
    const route = 'GET /alliances/:alliance/desk/charter';
    const { questions } = await api.as(officer).call(route, { params: A });
    const revision = questions.find(({ path }) => path === 'offices.ownWaiver')?.revision ?? -1;
    await api.as(officer).call('POST /alliances/:alliance/desk/charter/settings', {
      params: A,
      body: {
        path: 'offices.ownWaiver',
        answer: { kind: 'choice', choice },
        reason: '理事会会议讨论后由秘书处记录',
        revision,
      },
    });
    await api.travelTo(noon('2026-03-03'));
  };

  it('[A30] the council approves by its vote, where the charter was answered so', async () => {
    await answered('由理事会批准');
    const { id } = await nominated('tocop', '秘书长', wang, { bornOn: '1950-01-01', takesOfficeOn: '2026-03-03' });
    await checked('tocop', id);
    const asked = await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '延续工作' });
    const params = { ...A, waiver: asked.waivers[0]?.id ?? '' };
    await voted('tocop', params.waiver);
    expect((await show(id)).waivers[0]?.state).toBe('approved');
    expect(await stand(id)).toEqual({ allowed: true });
  });

  it('[A30] another officer approves, where the charter was answered so; the candidate still does not', async () => {
    await answered('由秘书处其他负责人批准');
    await grantDesk(wang, 'tocop');
    const { id } = await nominated('tocop', '秘书长', wang, { bornOn: '1950-01-01', takesOfficeOn: '2026-03-03' });
    const asked = await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '延续工作' });
    const params = { ...A, waiver: asked.waivers[0]?.id ?? '' };
    await voted('tocop', params.waiver);
    expect(await refusal(APPROVE, params, { note: '同意' }, wang)).toMatchObject({ code: 'waiver_self_approval' });
    const approved = await desk(APPROVE, params, { note: '同意' }, secondOfficer);
    expect(approved.waivers[0]?.steps.map(({ isDone, by }) => [isDone, by])).toEqual([
      [true, '理〔2026〕2号'],
      [true, '秘书处小秦'],
    ]);
  });

  it('[A30] counts the office that the candidate holds, not only the one she stands for', async () => {
    await registered('tocop', '秘书长', wang, { startsOn: '2022-01-05' });
    await api.travelTo(noon('2026-03-02'));
    const { id } = await nominated('tocop', '理事长', wang, { bornOn: '1950-01-01' });
    await desk(WAIVERS, { ...A, candidate: id }, { kind: 'age', reason: '说明' });
    expect(await actionsOn(id)).toContain('waiver.conflict-noted');
  });
});
