import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { DeskSitting, Problem } from '@mengwu/contracts';
import { day, dayOf, type Instant, instant } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Bodies } from '../bodies/index.ts';
import { Members, MembersModule } from '../members/index.ts';
import { type AgendaProvider, type ProvidedItem, SittingsModule } from './index.ts';
import { Sittings } from './sittings.ts';

export const ALLIANCES = ['tocop', 'cner', 'hefd', 'hengshui'] as const;
export const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const SURNAMES = [...'陈王李张刘杨黄赵吴周徐孙马朱胡林郭何高罗'];

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly memberId: string;
}

/** Set before each test. */
export let api: TestApi;
export let officer: string;
/** What the room above would put on agendas: the other side of the port. */
export const above: {
  items: ProvidedItem[];
  openVotes: number;
  answered: string[];
  released: string[];
  resolutions: { body: string; id: string; number: string }[];
} = { items: [], openVotes: 0, answered: [], released: [], resolutions: [] };

const provider: AgendaProvider = {
  kind: 'motion',
  items: async () => above.items,
  openVotes: async () => above.openVotes,
  answered: async () => above.answered,
  release: async (_tx, _key, why) => {
    above.released.push(why);
    above.items = above.items.filter(({ result }) => result !== null);
  },
  dateResolutions: async (_alliance, body) =>
    above.resolutions
      .filter((one) => one.body === body)
      .map(({ id, number }) => ({ id, number, title: '推迟召开理事会', decidedOn: day('2026-03-05') })),
};

/** Boots the room for the specs of a file. */
export function openBench(): void {
  beforeAll(async () => {
    api = await createTestApi({ rooms: [MembersModule, SittingsModule] });
    api.get(Sittings).onAgenda(provider);
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.reset();
    Object.assign(above, { items: [], openVotes: 0, answered: [], released: [], resolutions: [] });
    await api.travelTo('2026-03-02T01:00:00Z');
    officer = newId();
    await addPerson(officer, '秘书处小周', '13900000009');
    for (const alliance of ALLIANCES) api.people.grant(officer, 'officer', { alliance });
  });
}

export const desk = () => api.as(officer);

async function addPerson(id: string, name: string, phone: string | null): Promise<void> {
  await api.database.withSession((session) =>
    session.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, ?, ?)', [
      id,
      name,
      phone,
      api.clock.now(),
    ]),
  );
}

/** A member of an alliance with the person who represents it. */
export async function member(alliance: string, nth: number): Promise<Person> {
  const id = newId();
  const name = `${SURNAMES[nth % SURNAMES.length]}${['明', '静', '伟', '芳'][nth % 4]}${nth + 1}`;
  await addPerson(id, name, `138${String(nth).padStart(8, '0')}`);
  const admitted = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      alliance,
      kind: 'unit',
      name: `${['滏阳', '桃城', '冀州', '深州'][nth % 4]}第${nth + 1}技工学校`,
      creditCode: null,
      tier: null,
      joinedOn: dayOf(api.clock.now()),
      paidThrough: null,
      charterVersion: 'test',
      people: [{ personId: id, role: 'representative' }],
    }),
  );
  return { id, name, memberId: admitted.id };
}

/** People with a place in a body; in a body of all members their membership is the place. */
export async function seat(alliance: string, body: string, people: readonly Person[], title = '理事'): Promise<void> {
  for (const { id: personId, memberId } of people) {
    await api.transactions.run(api.context(), (tx) =>
      api.get(Bodies).takeMandate(tx, {
        ...{ alliance, body, personId, memberId, title },
        startsOn: dayOf(tx.now),
        basis: { source: 'founding' },
        by: null,
      }),
    );
  }
}

export async function council(alliance: string, size: number, body = 'council'): Promise<Person[]> {
  const people: Person[] = [];
  for (let nth = 0; nth < size; nth += 1) people.push(await member(alliance, nth));
  if (body !== 'assembly') await seat(alliance, body, people);
  return people;
}

export interface Plan {
  readonly alliance: string;
  readonly body?: string;
  readonly title?: string;
  readonly startsAt?: string;
  readonly place?: string | null;
  readonly remoteReason?: string | null;
  readonly basis?: string | null;
  readonly follows?: string | null;
  readonly papers?: string[];
}

export const START = '2026-03-20T06:00:00.000Z';

export function send(
  route: string,
  { alliance, ...request }: { alliance: string; sitting?: string; mandate?: string; body?: unknown; as?: string },
) {
  const { sitting, mandate, body, as } = request;
  return api.as(as ?? officer).send(route, {
    params: { alliance, ...(sitting && { sitting }), ...(mandate && { mandate }) },
    ...(body !== undefined && { body }),
  });
}

export const planning = ({ alliance, ...plan }: Plan) =>
  send('POST /alliances/:alliance/desk/sittings', {
    alliance,
    body: {
      body: 'council',
      title: '二〇二六年第一次会议',
      startsAt: START,
      place: '行政楼 301 会议室',
      remoteReason: null,
      basis: '常务理事会三月一日商定',
      ...plan,
    },
  });

export async function planned(plan: Plan): Promise<DeskSitting> {
  return expectDone(await planning(plan));
}

export function expectDone({ status, body }: { status: number; body: unknown }): DeskSitting {
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as DeskSitting;
}

/** The refusal, short: status, code, article. */
export function refusal({ status, body }: { status: number; body: unknown }) {
  const { code, article, detail } = body as Problem & { article?: string; detail?: string };
  return { status, code, ...(article !== undefined && { article }), ...(detail !== undefined && { detail }) };
}

const DESK = '/alliances/:alliance/desk/sittings/:sitting';

export const act = ({ alliance, id }: { alliance: string; id: string }, verb: string, body?: unknown) =>
  send(`POST ${DESK}/${verb}`, { alliance, sitting: id, ...(body !== undefined && { body }) });

export async function withPoints(sitting: DeskSitting, titles: string[] = ['审议年度工作计划']): Promise<DeskSitting> {
  const items = titles.map((title) => ({ kind: 'point', id: null, title, note: null }));
  return expectDone(await act(sitting, 'agenda', { version: sitting.version, items }));
}

export async function convened(plan: Plan): Promise<DeskSitting> {
  const sitting = await withPoints(await planned(plan));
  return expectDone(await act(sitting, 'convene'));
}

export const show = async ({ alliance, id }: { alliance: string; id: string }): Promise<DeskSitting> =>
  expectDone(await send(`GET ${DESK}`, { alliance, sitting: id }));

/** The desk ticks the first `count` of those entitled. */
export async function come(sitting: DeskSitting, count: number): Promise<DeskSitting> {
  let now = await show(sitting);
  for (const { mandate, isHere } of now.participants.slice(0, count)) {
    if (!isHere) now = expectDone(await attendance(now, mandate, 'arrive'));
  }
  return now;
}

export const attendance = (
  { alliance, id }: { alliance: string; id: string },
  mandate: string,
  what: 'arrive' | 'leave' | 'undo',
) => send(`POST ${DESK}/participants/:mandate/attendance`, { alliance, sitting: id, mandate, body: { act: what } });

export const toStart = (at: Instant | string = START) => api.travelTo(instant(at));

/** The secretariat answers an open question of the charter; it holds from the next day. */
export async function settle(alliance: string, path: string, share: [number, number]): Promise<void> {
  const found = (await desk().call('GET /alliances/:alliance/desk/charter', { params: { alliance } })).questions.find(
    (one) => one.path === path,
  );
  if (!found) throw new Error(`${alliance} does not ask ${path}`);
  const [numerator, denominator] = share;
  await desk().call('POST /alliances/:alliance/desk/charter/settings', {
    params: { alliance },
    body: {
      path,
      answer: { kind: 'fraction', numerator, denominator },
      reason: '秘书处讨论后确定',
      revision: found.revision,
    },
  });
}

export async function inboxOf(personId: string) {
  return (await api.as(personId).call('GET /me/inbox', {})).items.map(({ title, body, link }) => ({
    title,
    body,
    link,
  }));
}
