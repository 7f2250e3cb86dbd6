import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MemberRole, RouteKey } from '@mengwu/contracts';
import { day, instant } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Members } from '../members/index.ts';
import { Duties, DutiesModule } from './index.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const DESK = '/alliances/:alliance/desk';
let api: TestApi;
let officer: string;

beforeAll(async () => {
  api = await createTestApi({ rooms: [DutiesModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
  officer = await person('秘书处小周');
  for (const alliance of ['tocop', 'cner', 'hefd', 'hengshui']) api.people.grant(officer, 'officer', { alliance });
});

async function person(name: string): Promise<string> {
  const id = newId();
  await api.database.withSession((session) =>
    session.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, NULL, ?)', [
      id,
      name,
      api.clock.now(),
    ]),
  );
  return id;
}

async function unit(alliance: string, name = '云梦技工学校') {
  const contact = await person('联系人小王');
  const colleague = await person('同事小刘');
  const people: { personId: string; role: MemberRole }[] = [
    { personId: contact, role: 'contact' },
    { personId: colleague, role: 'colleague' },
  ];
  const { id } = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance, kind: 'unit', name, creditCode: null, tier: null, paidThrough: null, charterVersion: 'v', people },
      joinedOn: day('2026-03-02'),
    }),
  );
  return { alliance, id, contact, colleague };
}
type Unit = Awaited<ReturnType<typeof unit>>;

const send = (route: string, params: Record<string, string>, body?: unknown, as = officer) =>
  api.as(as).send(route as RouteKey, { params, ...(body !== undefined && { body }) });

async function done<T>(answer: ReturnType<typeof send>): Promise<T> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
}

const code = async (answer: ReturnType<typeof send>) => ((await answer).body as { code: string }).code;

async function upload(alliance: string, by = officer): Promise<string> {
  const route = 'POST /alliances/:alliance/files?purpose=duty' as RouteKey;
  const file = { bytes: PDF, name: '材料.pdf', type: 'application/pdf' };
  return ((await api.as(by).upload(route, { alliance }, file)).body as { id: string }).id;
}

interface Task {
  readonly id: string;
  readonly assignments: { id: string; memberName: string; state: string; answer: string | null }[];
  readonly confirmed: number;
  readonly overdue: number;
}

const given = (alliance: string, more: object = {}) =>
  send(
    `POST ${DESK}/duty-tasks`,
    { alliance },
    {
      kind: 'material',
      title: '年度成果',
      text: '请报送本年度阶段性成果。',
      dueOn: '2026-03-31',
      members: 'all',
      ...more,
    },
  );
const give = (alliance: string, more: object = {}) => done<Task>(given(alliance, more));

const answering = ({ alliance, contact }: Unit, assignment: string, body: object = {}, as = contact) =>
  send(
    'POST /alliances/:alliance/duty-tasks/:assignment/answer',
    { alliance, assignment },
    { text: '成果见附件。', files: [], ...body },
    as,
  );

const deciding = (alliance: string, assignment: string, verb: string, body?: object) =>
  send(`POST ${DESK}/duty-assignments/:assignment/${verb}`, { alliance, assignment }, body);

const ledger = ({ alliance, contact }: Unit) =>
  api.as(contact).call('GET /alliances/:alliance/membership/duties', { params: { alliance } });

const only = (task: Task) => task.assignments[0]?.id ?? '';
const at = (when: string): Promise<void> => api.travelTo(instant(`${when}T01:00:00Z`));
const inbox = async (who: string) => (await api.as(who).call('GET /me/inbox', {})).items;

describe('a task', () => {
  it('[E6] is given by an article, answered on the phone, confirmed, and then in the ledger as of the answer', async () => {
    const one = await unit('hengshui');
    const task = await give('hengshui', { article: '第十一条（三）' });
    expect((await inbox(one.contact))[0]).toMatchObject({
      title: '新任务：年度成果',
      link: { target: 'duty', id: only(task) },
    });
    await at('2026-03-20');
    const file = await upload('hengshui', one.contact);
    const answered = await done<{ state: string; files: { id: string }[] }>(
      answering(one, only(task), { files: [file] }),
    );
    expect([answered.state, answered.files.map(({ id }) => id)]).toEqual(['answered', [file]]);
    expect((await ledger(one)).entries).toEqual([]);
    await at('2026-04-02');
    await done(deciding('hengshui', only(task), 'confirm'));
    const { entries, tasks, years, standing } = await ledger(one);
    expect(entries).toEqual([
      expect.objectContaining({
        ...{ kind: 'material', kindText: '提交材料', on: '2026-03-20', title: '年度成果', article: '第十一条（三）' },
        evidence: { text: '任务答复', file: null },
      }),
    ]);
    expect(tasks[0]).toMatchObject({ state: 'confirmed', actions: { answer: { code: 'duty_task_closed' } } });
    expect(years[0]).toEqual({ year: 2026, entries: 1 });
    expect(standing).toMatchObject({ state: 'fine', lastOn: '2026-03-20', on: '2029-03-21', article: '第十三条' });
  });

  it('[A13] is sent back with what is missing, answered again, and counts once', async () => {
    const one = await unit('tocop');
    const task = await give('tocop', { kind: 'task' });
    await done(answering(one, only(task)));
    await done(deciding('tocop', only(task), 'return', { remark: '缺少盖章页' }));
    expect((await inbox(one.contact))[0]?.body).toContain('缺少盖章页');
    expect(await code(deciding('tocop', only(task), 'confirm'))).toBe('duty_not_answered');
    await done(answering(one, only(task), { text: '已补盖章页。' }));
    const both = await Promise.all([1, 2].map(() => deciding('tocop', only(task), 'confirm')));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { entries } = await ledger(one);
    expect(entries.map(({ article, kind }) => [article, kind])).toEqual([['第8条', 'task']]);
  });

  it('[E6] is overdue when its day is over without an answer; three days before, the unit is reminded once', async () => {
    const one = await unit('hengshui');
    const task = await give('hengshui');
    const titles = async () => (await inbox(one.contact)).map(({ title }) => title);
    for (const on of ['2026-03-27', '2026-03-28', '2026-03-30']) {
      await at(on);
      await api.jobs.runDue();
    }
    expect(await titles()).toEqual(['任务即将到期：年度成果', '新任务：年度成果']);
    const shown = () => done<Task>(send(`GET ${DESK}/duty-tasks/:task`, { alliance: 'hengshui', task: task.id }));
    await at('2026-03-31');
    expect((await shown()).overdue).toBe(0);
    await at('2026-04-01');
    expect((await shown()).overdue).toBe(1);
    const { items } = await done<{ items: { overdueTasks: number }[] }>(
      send(`GET ${DESK}/duties`, { alliance: 'hengshui' }),
    );
    expect(items[0]?.overdueTasks).toBe(1);
  });

  it('is answered by those who speak for the unit, with its own files, with something', async () => {
    const one = await unit('hengshui');
    const stranger = await unit('hengshui', '另一所学校');
    const task = await give('hengshui', { members: [one.id] });
    expect(await code(answering(one, only(task), {}, one.colleague))).toBe('contact_only');
    expect(await code(answering(stranger, only(task)))).toBe('duty_task_not_found');
    expect(await code(answering({ ...one, alliance: 'tocop' }, only(task)))).toBe('duty_task_not_found');
    expect(await code(answering(one, only(task), { text: '' }))).toBe('duty_answer_empty');
    const foreign = await upload('hengshui', stranger.contact);
    expect(await code(answering(one, only(task), { files: [foreign] }))).toBe('file_not_found');
    const file = await upload('hengshui', one.contact);
    await done(answering(one, only(task), { files: [file] }));
    const link = (as: string) =>
      send('POST /alliances/:alliance/files/:file/link', { alliance: 'hengshui', file }, undefined, as);
    const reads = await Promise.all([officer, one.colleague, stranger.contact].map(link));
    expect(reads.map(({ status }) => status)).toEqual([200, 200, 404]);
  });

  it('is refused by an article that lays no duty down, for yesterday, for nobody and for strangers', async () => {
    expect(await code(given('hengshui'))).toBe('duty_no_members');
    const one = await unit('hengshui');
    const elsewhere = await unit('tocop');
    expect(await code(given('hengshui', { article: '第一百条' }))).toBe('duty_article_unknown');
    expect(await code(given('hengshui', { dueOn: '2026-03-02' }))).toBe('duty_due_wrong');
    expect(await code(given('hengshui', { members: [one.id, elsewhere.id] }))).toBe('member_not_found');
  });

  it('waits for the desk once it is answered, and goes when it is no longer needed', async () => {
    const one = await unit('hengshui');
    const task = await give('hengshui');
    await done(answering(one, only(task)));
    const today = async () =>
      (await done<{ items: { kind: string; what: string }[] }>(send(`GET ${DESK}/today`, { alliance: 'hengshui' })))
        .items;
    expect(await today()).toEqual([expect.objectContaining({ kind: 'duty', what: '确认 1 份任务答复' })]);
    await done(deciding('hengshui', only(task), 'cancel', { reason: '已由上级统一报送' }));
    expect(await today()).toEqual([]);
  });
});

describe('the ledger by hand', () => {
  const entering = ({ alliance, id }: Unit, body: object) =>
    send(`POST ${DESK}/members/:member/duties`, { alliance, member: id }, body);

  it('[A13] keeps the paper, which the unit reads; what was wrong is struck out with its reason', async () => {
    const one = await unit('tocop');
    const file = await upload('tocop');
    const entry = { kind: 'attendance', on: '2026-03-02', title: '承办区域研讨', file, article: '第8条（四）' };
    const { entries } = await done<{ entries: { id: string; evidence: object }[] }>(entering(one, entry));
    expect(entries[0]).toMatchObject({
      ...{ kind: 'attendance', article: '第8条（四）', struckReason: null },
      evidence: { text: '秘书处登记的材料', file: { id: file } },
    });
    const link = await send(
      'POST /alliances/:alliance/files/:file/link',
      { alliance: 'tocop', file },
      undefined,
      one.contact,
    );
    expect(link.status).toBe(200);
    const strike = () =>
      send(
        `POST ${DESK}/members/:member/duties/:entry/strike`,
        { alliance: 'tocop', member: one.id, entry: entries[0]?.id ?? '' },
        { reason: '重复登记' },
      );
    const struck = await done<{ entries: { struckReason: string }[]; years: { entries: number }[] }>(strike());
    expect([struck.entries[0]?.struckReason, struck.years[0]?.entries]).toEqual(['重复登记', 0]);
    expect(await code(strike())).toBe('duty_entry_struck');
    expect(await api.get(Duties).daysFulfilled('tocop', [one.id])).toEqual(new Map());
  });

  it('is refused before joining, for tomorrow, by an unknown article', async () => {
    const one = await unit('tocop');
    const entry = { kind: 'task', title: '承办研讨', file: await upload('tocop') };
    for (const on of ['2026-03-01', '2026-03-03'])
      expect(await code(entering(one, { ...entry, on }))).toBe('duty_day_wrong');
    expect(await code(entering(one, { ...entry, on: '2026-03-02', article: '第99条' }))).toBe('duty_article_unknown');
    expect(await code(entering({ ...one, alliance: 'cner' }, { ...entry, on: '2026-03-02' }))).toBe('member_not_found');
  });
});

describe('where members stand', () => {
  it('[E8] [C15] the longest silence comes first, with what it leads to, by which article, on which day', async () => {
    const [quiet, busy] = [await unit('hengshui', '安静学校'), await unit('hengshui', '忙碌学校')];
    await at('2026-03-20');
    await api.transactions.run(
      api.context(),
      (tx) =>
        api.get(Duties).record(tx, {
          ...{ alliance: 'hengshui', memberId: busy.id, kind: 'task', on: day('2026-03-20'), title: '成果' },
          evidence: { kind: 'assignment', id: newId() },
        }),
      { unrecorded: 'machinery' },
    );
    await at('2029-01-10');
    const list = (only?: string) =>
      api.as(officer).call('GET /alliances/:alliance/desk/duties', {
        params: { alliance: 'hengshui' },
        query: only ? { only: only as 'attention' } : {},
      });
    const { items } = await list();
    expect(items.map(({ memberName, standing }) => [memberName, standing.state, standing.since, standing.on])).toEqual([
      ['安静学校', 'warning', '2026-03-02', '2029-03-03'],
      ['忙碌学校', 'warning', '2026-03-20', '2029-03-21'],
    ]);
    expect(items[0]?.standing.text).toBe(
      '2026年3月2日之后没有记录；如果到2029年3月3日仍没有履行义务，将视为自动退出。',
    );
    await at('2026-04-10');
    expect((await list('attention')).items).toEqual([]);
    expect((await ledger(quiet)).standing.state).toBe('fine');
  });

  it.each(['tocop', 'hefd'])('in %s nothing follows from it: the charter has no such clause', async (alliance) => {
    const one = await unit(alliance);
    await at('2036-03-02');
    expect((await ledger(one)).standing).toMatchObject({ state: 'noClause', on: null, article: null });
  });
});
