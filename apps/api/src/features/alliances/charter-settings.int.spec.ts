import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { admissionPath, decideBallot, sittingRules } from '@mengwu/charter';
import type { CharterAnswer, CharterDesk } from '@mengwu/contracts';
import { type Day, day } from '@mengwu/kernel';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Alliances, AlliancesModule } from './index.ts';
import { RecordCharterVersions } from './usecases/record-charter-versions.usecase.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [AlliancesModule] });
});
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-01T02:00:00Z');
  await api.get(RecordCharterVersions).onApplicationBootstrap();
  for (const alliance of ['tocop', 'cner', 'hefd', 'hengshui']) {
    for (const officer of ['li', 'wang']) api.people.grant(officer, 'officer', { alliance });
  }
});
afterAll(() => api.close());

const REASON = '秘书处三月例会讨论后确定';
const SETTINGS = 'POST /alliances/:alliance/desk/charter/settings';
const REVOKE = 'POST /alliances/:alliance/desk/charter/settings/:setting/revoke';

const desk = (alliance: string, officer = 'li'): Promise<CharterDesk> =>
  api.as(officer).call('GET /alliances/:alliance/desk/charter', { params: { alliance } });

async function question(alliance: string, path: string) {
  const found = (await desk(alliance)).questions.find((one) => one.path === path);
  if (!found) throw new Error(`${alliance} does not ask ${path}`);
  return found;
}

interface Asked {
  alliance: string;
  path: string;
  answer: CharterAnswer;
  officer?: string;
  reason?: string;
  revision?: number;
}

async function send({ alliance, path, answer, officer = 'li', reason = REASON, revision }: Asked) {
  const known = revision ?? (await question(alliance, path)).revision;
  return api.as(officer).send(SETTINGS, { params: { alliance }, body: { path, answer, reason, revision: known } });
}

async function set(asked: Asked): Promise<string> {
  const { status, body } = await send(asked);
  expect([status, body]).toEqual([200, expect.anything()]);
  return (body as { id: string }).id;
}

const quorum: Asked = {
  alliance: 'cner',
  path: 'bodies.assembly.quorum',
  answer: { kind: 'fraction', numerator: 1, denominator: 2 },
};
const majority: Asked = { ...quorum, path: 'bodies.assembly.majority' };
const charter = (alliance: string, on: string) => api.get(Alliances).charter(alliance, day(on));
const quorumOn = (on: string) => charter('cner', on).view.bodies.assembly?.quorum?.value;

describe('an answer to an open question', () => {
  it('[C23] holds from the next day, so that one day has one charter', async () => {
    const before = charter('cner', '2026-03-01').version;
    await set(quorum);
    expect(quorumOn('2026-03-01')).toBeNull();
    expect(charter('cner', '2026-03-01').version).toBe(before);
    expect(quorumOn('2026-03-02')).toEqual({ numerator: 1, denominator: 2 });
    expect(charter('cner', '2026-03-02').version).not.toBe(before);
    expect(charter('cner', '2027-01-01').version).toBe(charter('cner', '2026-03-02').version);
  });

  it('tells at the desk what is set, by whom, why and since when', async () => {
    await set(quorum);
    expect(await question('cner', quorum.path)).toMatchObject({
      setTo: null,
      setting: null,
      coming: { setTo: '1/2', reason: REASON, holdsFrom: '2026-03-02', state: 'coming', canRevoke: true },
      form: { kind: 'fraction' },
    });
    await api.travelTo('2026-03-02T02:00:00Z');
    expect(await question('cner', quorum.path)).toMatchObject({
      setTo: '1/2',
      setting: { setTo: '1/2', reason: REASON, state: 'holds', stateText: '现行', canRevoke: false },
      coming: null,
    });
  });

  it('made in the last minute of a day waits a day more', async () => {
    await api.travelTo('2026-03-01T15:59:30Z');
    await set(quorum);
    expect(quorumOn('2026-03-02')).toBeNull();
    expect(quorumOn('2026-03-03')).not.toBeNull();
  });

  it.each<[string, Asked, string]>([
    ['an impossible quorum', { ...quorum, answer: { kind: 'fraction', numerator: 3, denominator: 2 } }, '2/3'],
    ['a quorum of nobody', { ...quorum, answer: { kind: 'fraction', numerator: 0, denominator: 2 } }, '2/3'],
    ['a share of nothing', { ...quorum, answer: { kind: 'fraction', numerator: 1, denominator: 0 } }, '2/3'],
    [
      'a notice of ten thousand days',
      { alliance: 'cner', path: 'admission.publicityDays', answer: { kind: 'number', number: 10_000 } },
      '3660',
    ],
    [
      'a withdrawal that takes a lifetime',
      { alliance: 'cner', path: 'withdrawal.noticeMonths', answer: { kind: 'number', number: 10_000 } },
      '120',
    ],
    [
      'a term whose last day no calendar has',
      { alliance: 'hefd', path: 'bodies.council.termYears', answer: { kind: 'number', number: 10_000 } },
      '100',
    ],
    ['another form than asked', { ...quorum, answer: { kind: 'text', text: '多数' } }, '2/3'],
    [
      'a choice that is not offered',
      { alliance: 'tocop', path: 'admission.path', answer: { kind: 'choice', choice: '由我' } },
      '选项',
    ],
  ])('%s is refused in Chinese, and nothing is half done', async (_, asked, why) => {
    const { status, body } = await send(asked);
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'charter_setting_invalid' })]);
    expect((body as { detail: string }).detail).toContain(why);
    expect((body as { detail: string }).detail).toMatch(/^[^A-Za-z]*$/);
    expect(charter(asked.alliance, '2026-03-02').version).toBe(charter(asked.alliance, '2026-03-01').version);
    expect((await question(asked.alliance, asked.path)).revision).toBe(0);
  });

  it('that contradicts the rest of the charter is refused: a member by a step that is not on the path', async () => {
    const path: CharterAnswer = { kind: 'choice', choice: '只由管理者批准' };
    await set({ alliance: 'tocop', path: 'admission.path', answer: path });
    const after: CharterAnswer = { kind: 'choice', choice: '理事会批准' };
    const { status, body } = await send({ alliance: 'tocop', path: 'admission.memberAfter', answer: after });
    expect([status, body]).toMatchObject([
      422,
      { code: 'charter_setting_invalid', params: { why: expect.stringContaining('矛盾') } },
    ]);
    expect(charter('tocop', '2026-03-02').view.admission.memberAfter.value).toBe('review');
  });

  it('given later on the same day prevails, also over what another answer set along with its own', async () => {
    const choose = (path: string, choice: string) =>
      set({ alliance: 'tocop', path, answer: { kind: 'choice', choice } });
    await choose('admission.memberAfter', '发送成员证书');
    expect(charter('tocop', '2026-03-02').view.admission.memberAfter.value).toBe('certificate');
    await choose('admission.path', '只由管理者批准');
    expect(charter('tocop', '2026-03-02').view.admission.memberAfter.value).toBe('review');
    const { version } = charter('tocop', '2026-03-02');
    await choose('admission.memberAfter', '发送成员证书');
    expect(charter('tocop', '2026-03-02').view.admission.memberAfter.value).toBe('certificate');
    expect(charter('tocop', '2026-03-02').version).not.toBe(version);
  });

  it('needs a reason of five characters, a question that is asked, and the right', async () => {
    expect(await send({ ...quorum, reason: '就这样' })).toMatchObject({ status: 400 });
    expect(await send({ ...quorum, path: 'identity.name', revision: 0 })).toMatchObject({
      status: 404,
      body: { code: 'charter_question_unknown' },
    });
    expect(await send({ ...quorum, path: '__proto__.constructor', revision: 0 })).toMatchObject({ status: 404 });
    api.people.revoke('wang', 'officer', { alliance: 'cner' });
    expect(await send({ ...quorum, officer: 'wang' })).toMatchObject({ status: 403 });
  });

  it('is on record with its officer, reason and article', async () => {
    const id = await set(quorum);
    const [row] = await api.database.query<{ actor: string; note: string; article: string }>(
      "SELECT actor_id AS actor, note, article FROM audit_entries WHERE alliance_id = 'cner' AND subject_id = ?",
      [id],
    );
    expect(row).toMatchObject({ note: REASON, article: '第十七条' });
  });
});

describe('two officers at one question', () => {
  it('one wins, the other hears what was set', async () => {
    const revision = 0;
    const answers = await Promise.all([
      send({ ...quorum, revision }),
      send({ ...quorum, answer: { kind: 'fraction', numerator: 2, denominator: 3 }, officer: 'wang', revision }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const [won] = answers.filter(({ status }) => status === 200);
    const [lost] = answers.filter(({ status }) => status === 409);
    const { setTo } = (won?.body ?? {}) as { setTo: string };
    expect(lost?.body).toMatchObject({ code: 'charter_setting_taken', params: { setTo, from: '2026-03-02' } });
    expect(lost?.body).toMatchObject({ detail: expect.stringContaining(setTo) });
    expect((await question('cner', quorum.path)).coming).toMatchObject({ setTo });
  });

  it('a stale answer after a recall is refused too', async () => {
    const id = await set(quorum);
    const seen = (await question('cner', quorum.path)).revision;
    await api.as('wang').call(REVOKE, { params: { alliance: 'cner', setting: id }, body: { reason: REASON } });
    expect(await send({ ...quorum, revision: seen })).toMatchObject({
      status: 409,
      body: { code: 'changed_elsewhere' },
    });
  });

  it('at two questions neither stands in the other’s way', async () => {
    const answers = await Promise.all([send(quorum), send({ ...majority, officer: 'wang' })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { majority: share, quorum: need } = charter('cner', '2026-03-02').view.bodies.assembly ?? {};
    expect([need?.value, share?.value]).toEqual([
      { numerator: 1, denominator: 2 },
      { numerator: 1, denominator: 2 },
    ]);
  });
});

describe('taking an answer back', () => {
  const revoke = (setting: string, alliance = 'cner') =>
    api.as('wang').send(REVOKE, { params: { alliance, setting }, body: { reason: '数字写错了，重新讨论' } });

  it('leaves the day as it was, and both stay in the history', async () => {
    const before = charter('cner', '2026-03-02').version;
    const id = await set(quorum);
    expect(await revoke(id)).toMatchObject({ status: 200, body: { state: 'revoked', setTo: '1/2' } });
    expect(charter('cner', '2026-03-02').version).toBe(before);
    const { items } = await api
      .as('li')
      .call('GET /alliances/:alliance/desk/charter/settings', { params: { alliance: 'cner' } });
    expect(items).toMatchObject([{ id, state: 'revoked', revoked: { reason: '数字写错了，重新讨论' } }]);
    expect(await revoke(id)).toMatchObject({ status: 409, body: { code: 'charter_setting_revoked' } });
  });

  it('is too late on the day from which it holds', async () => {
    const id = await set(quorum);
    await api.travelTo('2026-03-01T15:59:30Z');
    expect(await revoke(id)).toMatchObject({ status: 409, body: { code: 'charter_setting_holds' } });
    await api.travelTo('2026-03-02T02:00:00Z');
    expect(await revoke(id)).toMatchObject({ status: 409, body: { code: 'charter_setting_holds' } });
  });

  it('[trust 32] of another alliance is not found', async () => {
    const id = await set(quorum);
    expect(await revoke(id, 'hefd')).toMatchObject({ status: 404, body: { code: 'charter_setting_not_found' } });
  });
});

describe('the versions of a charter', () => {
  const ballotUnder = async (version: string, on: Day) => {
    const view = await api.get(Alliances).charterByVersion('cner', version, on);
    const rules = view && sittingRules(view, 'assembly');
    if (!rules?.allowed) return rules;
    return decideBallot(rules.rules, { kind: 'other', entitled: 30, present: 20, yes: 11, no: 9, abstain: 0 });
  };

  it('[C23] a decision is reproducible under the version it was taken with', async () => {
    await set(quorum);
    await set(majority);
    await api.travelTo('2026-03-02T02:00:00Z');
    const then = charter('cner', '2026-03-02').version;
    const taken = await ballotUnder(then, day('2026-03-02'));
    expect(taken).toMatchObject({ needed: 10, passed: true });
    await set({ ...majority, answer: { kind: 'fraction', numerator: 2, denominator: 3 } });
    await api.travelTo('2026-03-03T02:00:00Z');
    const now = charter('cner', '2026-03-03').version;
    expect(now).not.toBe(then);
    expect(await ballotUnder(now, day('2026-03-03'))).toMatchObject({ needed: 14, passed: false });
    expect(await ballotUnder(then, day('2026-03-02'))).toEqual(taken);
  });

  it('keep the file and the answers, each once; another alliance does not find them', async () => {
    await set(quorum);
    const { version } = charter('cner', '2026-03-02');
    const [kept] = await api.database.query<{ file: string; settings: string }>(
      "SELECT file_text AS file, settings FROM charter_versions WHERE alliance_id = 'cner' AND version = ?",
      [version],
    );
    expect(kept?.file).toMatch(/^id: cner$/m);
    expect(JSON.parse(kept?.settings ?? '')).toEqual([
      { path: quorum.path, answer: quorum.answer, holdsFrom: '2026-03-02' },
    ]);
    expect(await api.get(Alliances).charterByVersion('hefd', version, day('2026-03-02'))).toBeUndefined();
  });

  it('each comes back as it was: the same view, to the last value', async () => {
    for (const alliance of ['tocop', 'cner', 'hefd', 'hengshui']) {
      const { view, version } = charter(alliance, '2026-03-01');
      expect(await api.get(Alliances).charterByVersion(alliance, version, day('2026-03-01'))).toEqual(view);
    }
  });
});

describe('several processes', () => {
  it('another one knows an answer on the day from which it holds, without being told', async () => {
    const other = await createTestApi({ rooms: [AlliancesModule] });
    try {
      const page = () =>
        other.anyone.call('GET /alliances/:alliance/charter/articles', { params: { alliance: 'cner' } });
      const before = (await page()).version;
      await set(quorum);
      expect((await page()).version).toBe(before);
      await other.travelTo('2026-03-02T00:00:00Z');
      expect((await page()).version).toBe(charter('cner', '2026-03-02').version);
    } finally {
      await other.close();
    }
  });
});

describe('[A29] who admits to tocop', () => {
  const stepsOn = (on: string) => {
    const { view } = charter('tocop', on);
    const { steps, memberAfter } = admissionPath(view, 'unit');
    return [...steps.map(({ key }) => key), `member after ${memberAfter}`];
  };

  it.each([
    ['只由管理者批准', ['review', 'certificate', 'member after review']],
    ['只由理事会批准', ['resolution', 'certificate', 'member after resolution']],
    ['先由管理者审查，再由理事会批准', ['review', 'resolution', 'certificate', 'member after resolution']],
  ])('%s: from the next day on, with the reason on record', async (choice, steps) => {
    const before = stepsOn('2026-03-01');
    await set({ alliance: 'tocop', path: 'admission.path', answer: { kind: 'choice', choice } });
    expect(stepsOn('2026-03-01')).toEqual(before);
    expect(stepsOn('2026-03-02')).toEqual(steps);
    await api.travelTo('2026-03-02T02:00:00Z');
    expect((await question('tocop', 'admission.path')).setting).toMatchObject({ setTo: choice, reason: REASON });
  });
});

describe('[A25] dues as national rules provide', () => {
  const feesOf = async () =>
    (await api.anyone.call('GET /alliances/:alliance', { params: { alliance: 'tocop' } })).fees;

  it('no amount is made up; once the secretariat settles it, it is charged and cited from the next day on', async () => {
    expect((await feesOf()).map(({ amountFen, article }) => [amountFen, article])).toEqual(
      expect.arrayContaining([[null, '第20条']]),
    );
    const text = '单位成员 2000\n个人成员 200';
    await set({ alliance: 'tocop', path: 'dues.annualFee', answer: { kind: 'text', text } });
    expect((await feesOf()).filter(({ amountFen }) => amountFen !== null)).toEqual([]);
    await api.travelTo('2026-03-02T02:00:00Z');
    const charged = (await feesOf()).filter(({ amountFen }) => amountFen !== null);
    expect(charged.map(({ label, amountFen, article }) => [label, amountFen, article])).toEqual([
      [expect.stringContaining('单位成员'), 200_000, '第20条（章程设定）'],
      [expect.stringContaining('个人成员'), 20_000, '第20条（章程设定）'],
    ]);
  });

  it('amounts that cannot be read are refused with how to write them', async () => {
    const answer: CharterAnswer = { kind: 'text', text: '每家单位看着给' };
    expect(await send({ alliance: 'tocop', path: 'dues.annualFee', answer })).toMatchObject({
      status: 422,
      body: { code: 'charter_setting_invalid', detail: expect.stringContaining('每行一档') },
    });
  });
});

describe('the charter for a reader', () => {
  it.each(['tocop', 'cner', 'hefd', 'hengshui'])(
    '%s: article by article, for anyone, without a word of the code',
    async (alliance) => {
      const page = await api.anyone.call('GET /alliances/:alliance/charter/articles', { params: { alliance } });
      expect(page.articles.length).toBeGreaterThan(5);
      const provisions = page.articles.flatMap((one) => one.provisions);
      expect(new Set(provisions.map(({ enforcementText }) => enforcementText))).toEqual(
        new Set(['已由系统执行', '由秘书处办理', '待明确', '说明']),
      );
      expect(page.openCount).toBeGreaterThan(0);
    },
  );

  it('says that the secretariat has settled a question, and from when', async () => {
    await set(quorum);
    await api.travelTo('2026-03-02T02:00:00Z');
    const { articles } = await api.anyone.call('GET /alliances/:alliance/charter/articles', {
      params: { alliance: 'cner' },
    });
    const found = articles.flatMap(({ provisions }) => provisions).find(({ path }) => path === quorum.path);
    expect(found).toMatchObject({ enforcement: 'system', text: '1/2以上出席方可开会' });
    expect(found?.open).toContain('秘书处已设定“1/2”');
  });
});
