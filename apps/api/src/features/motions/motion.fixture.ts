import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type {
  BallotManner,
  DeskMotion,
  DeskSitting,
  MotionKind,
  Problem,
  RouteKey,
  VoteChoice,
} from '@mengwu/contracts';
import { dayOf, type Instant, instant } from '@mengwu/kernel';
import type { Type } from '@nestjs/common';
import { type Log, newId, type Tx } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Bodies } from '../bodies/index.ts';
import { Members } from '../members/index.ts';
import { MotionsModule } from './index.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const ALLIANCES = ['tocop', 'cner', 'hefd', 'hengshui'] as const;
const SURNAMES = [...'陈王李张刘杨黄赵吴周徐孙马朱胡林郭何高罗'];
const DESK = '/alliances/:alliance/desk';

export const NOW = '2026-03-02T01:00:00.000Z';
export const START = '2026-03-20T06:00:00.000Z';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly memberId: string;
}

/** Set before each test. */
export let api: TestApi;
export let officer: string;
export let secondOfficer: string;

/** Boots the room, or others that stand on it, for the specs of a file; with other charters than the four of them. */
export function openChamber(
  rooms: readonly Type[] = [MotionsModule],
  { charters, log }: { charters?: string; log?: Log } = {},
): void {
  beforeAll(async () => {
    const env = charters === undefined ? {} : { CHARTERS_DIR: charters };
    api = await createTestApi({ rooms, env, ...(log && { log }) });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.reset();
    await api.travelTo(NOW);
    officer = await addPerson('秘书处小周');
    secondOfficer = await addPerson('秘书处小秦');
    for (const alliance of charters ? ['fifth'] : ALLIANCES)
      for (const one of [officer, secondOfficer]) api.people.grant(one, 'officer', { alliance });
  });
}

export async function addPerson(name: string): Promise<string> {
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

export const inTx = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => api.transactions.run(api.context(), work);

/** A member of an alliance with the person who represents it. */
export async function member(alliance: string, nth: number): Promise<Person> {
  const name = `${SURNAMES[nth % SURNAMES.length]}${['明', '静', '伟', '芳'][nth % 4]}${nth + 1}`;
  const id = await addPerson(name);
  const admitted = await inTx((tx) =>
    api.get(Members).admit(tx, {
      alliance,
      kind: 'unit',
      name: `第${nth + 1}技工学校`,
      creditCode: null,
      tier: null,
      joinedOn: dayOf(api.clock.now()),
      paidThrough: null,
      charterVersion: 'spec',
      people: [{ personId: id, role: 'representative' }],
    }),
  );
  return { id, name, memberId: admitted.id };
}

export async function seat(alliance: string, body: string, people: readonly Person[], title = '理事'): Promise<void> {
  for (const { id: personId, memberId } of people)
    await inTx((tx) =>
      api.get(Bodies).takeMandate(tx, {
        ...{ alliance, body, personId, memberId, title },
        startsOn: dayOf(tx.now),
        basis: { source: 'founding' },
        by: null,
      }),
    );
}

export async function members(alliance: string, count: number): Promise<Person[]> {
  const people: Person[] = [];
  for (let nth = 0; nth < count; nth += 1) people.push(await member(alliance, nth));
  return people;
}

/** Members who all sit in the body; in a body of all members their membership is the seat. */
export async function council(alliance: string, size: number, body = 'council'): Promise<Person[]> {
  const people = await members(alliance, size);
  if (body !== 'assembly') await seat(alliance, body, people);
  return people;
}

type Answer = { status: number; body: unknown };

export async function done<T>(answer: Promise<Answer>): Promise<T> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body as T;
}

/** The refusal, short: status, code, article. */
export async function refusal(answer: Promise<Answer>) {
  const { status, body } = await answer;
  const { code, article } = body as Problem & { article?: string };
  return { status, code, ...(article !== undefined && { article }) };
}

export const send = (route: string, params: Record<string, string>, body?: unknown, as = officer): Promise<Answer> =>
  api.as(as).send(route as RouteKey, { params, ...(body !== undefined && { body }) });

interface Held {
  readonly alliance: string;
  readonly id: string;
}

export async function settle(alliance: string, path: string, share: [number, number] = [2, 3]): Promise<void> {
  const params = { alliance };
  const { questions } = await api.as(officer).call('GET /alliances/:alliance/desk/charter', { params });
  const found = questions.find((one) => one.path === path);
  if (!found) throw new Error(`${alliance} does not ask ${path}`);
  const answer = { kind: 'fraction', numerator: share[0], denominator: share[1] } as const;
  await api.as(officer).call('POST /alliances/:alliance/desk/charter/settings', {
    params,
    body: { path, answer, reason: '秘书处讨论后确定', revision: found.revision },
  });
}

/** Where the charter is silent, the secretariat has answered: 2/3 and 2/3. */
export async function settleShares(alliance: string, ...bodies: string[]): Promise<void> {
  for (const body of bodies)
    for (const what of ['quorum', 'majority']) await settle(alliance, `bodies.${body}.${what}`);
  await api.travelTo('2026-03-03T01:00:00.000Z');
}

export interface Plan {
  readonly alliance: string;
  readonly body?: string;
  readonly remoteReason?: string | null;
  readonly startsAt?: string;
}

export async function convened({ alliance, body = 'council', remoteReason = null, startsAt = START }: Plan) {
  const planned = await done<DeskSitting>(
    send(
      `POST ${DESK}/sittings`,
      { alliance },
      {
        ...{ body, startsAt, remoteReason, title: '第一次会议', basis: '常务理事会三月一日商定', follows: null },
        ...{ place: remoteReason === null ? '行政楼 301 会议室' : null, papers: [] },
      },
    ),
  );
  const at = { alliance, sitting: planned.id };
  const items = [{ kind: 'point', id: null, title: '审议年度工作计划', note: null }];
  await done(send(`POST ${DESK}/sittings/:sitting/agenda`, at, { version: planned.version, items }));
  return done<DeskSitting>(send(`POST ${DESK}/sittings/:sitting/convene`, at));
}

export const showSitting = ({ alliance, id }: Held) =>
  done<DeskSitting>(send(`GET ${DESK}/sittings/:sitting`, { alliance, sitting: id }));

/** The desk ticks these people, or the first so many. */
export async function come(sitting: Held, who: number | readonly Person[]): Promise<DeskSitting> {
  const { participants } = await showSitting(sitting);
  const wanted =
    typeof who === 'number'
      ? participants.slice(0, who)
      : participants.filter(({ name }) => who.some((one) => one.name === name));
  for (const { mandate } of wanted)
    await done(
      send(
        `POST ${DESK}/sittings/:sitting/participants/:mandate/attendance`,
        { alliance: sitting.alliance, sitting: sitting.id, mandate },
        { act: 'arrive' },
      ),
    );
  return showSitting(sitting);
}

/** A sitting that is open, with so many present. */
export async function opened(plan: Plan, present: number | readonly Person[]): Promise<DeskSitting> {
  const sitting = await convened(plan);
  const startsAt = plan.startsAt ?? START;
  if (api.clock.now() < startsAt) await api.travelTo(instant(startsAt));
  if (plan.remoteReason == null) await come(sitting, present);
  const at = { alliance: sitting.alliance, sitting: sitting.id };
  return done<DeskSitting>(send(`POST ${DESK}/sittings/:sitting/open`, at));
}

export interface Draft {
  readonly alliance: string;
  readonly body?: string;
  readonly kind?: MotionKind;
  readonly title?: string;
  readonly about?: unknown;
}

export const writing = ({ alliance, body = 'council', kind = 'plan', title = '二〇二六年工作计划', about }: Draft) =>
  send(
    `POST ${DESK}/motions`,
    { alliance },
    { body, kind, title, text: '请予审议。', papers: [], ...(about !== undefined && { about }) },
  );

export const written = (draft: Draft) => done<DeskMotion>(writing(draft));

const at = ({ alliance, id }: Held) => ({ alliance, motion: id });

export const act = (motion: Held, verb: string, body?: unknown, as = officer) =>
  send(`POST ${DESK}/motions/:motion/${verb}`, at(motion), body, as);

export const listed = (motion: Held, sitting: Held) => done<DeskMotion>(act(motion, 'list', { sitting: sitting.id }));

export const openVote = (motion: Held, manner: BallotManner = 'named', deadline: Instant | null = null) =>
  act(motion, 'open-vote', { manner, deadline });

/** A motion on which the vote is open in this sitting. */
export async function voting(draft: Draft, sitting: Held, manner: BallotManner = 'named'): Promise<DeskMotion> {
  const motion = await written(draft);
  await listed(motion, sitting);
  return done<DeskMotion>(openVote(motion, manner));
}

export const showMotion = (motion: Held) => done<DeskMotion>(send(`GET ${DESK}/motions/:motion`, at(motion)));

export interface Cast {
  readonly choice: VoteChoice;
  readonly nonce: string;
  readonly receipt: string;
}

/** What the phone makes before it votes. */
export function cast(motion: Held, choice: VoteChoice): Cast {
  const nonce = randomBytes(16).toString('hex');
  const receipt = createHash('sha256').update(`${nonce}:${motion.id}:${choice}`).digest('hex');
  return { choice, nonce, receipt };
}

export function vote(motion: DeskMotion, who: Pick<Person, 'id' | 'name'>, choice: VoteChoice | Cast): Promise<Answer> {
  const mandate = motion.voters.find(({ name }) => name === who.name)?.mandate ?? newId();
  const { nonce, choice: chosen } = typeof choice === 'string' ? cast(motion, choice) : choice;
  return send(
    'POST /alliances/:alliance/motions/:motion/votes',
    at(motion),
    { mandate, choice: chosen, nonce },
    who.id,
  );
}

/** Everyone votes in order: so many yes, so many no, the rest not at all. */
export async function votes(
  motion: DeskMotion,
  people: readonly Person[],
  { yes = 0, no = 0, abstain = 0 }: { yes?: number; no?: number; abstain?: number },
): Promise<void> {
  const choices = [
    ...Array<VoteChoice>(yes).fill('yes'),
    ...Array<VoteChoice>(no).fill('no'),
    ...Array<VoteChoice>(abstain).fill('abstain'),
  ];
  for (const [nth, choice] of choices.entries()) await done(vote(motion, people[nth] as Person, choice));
}

export const close = (motion: Held, as = officer) => act(motion, 'close-vote', undefined, as);
export const closed = (motion: Held) => done<DeskMotion>(close(motion));

export async function upload(alliance: string, by = officer, purpose = 'motion'): Promise<string> {
  const route = `POST /alliances/:alliance/files?purpose=${purpose}` as RouteKey;
  const file = { bytes: PDF, name: '材料.pdf', type: 'application/pdf' };
  const { status, body } = await api.as(by).upload(route, { alliance }, file);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
}

export async function inboxOf(personId: string) {
  const { items } = await api.as(personId).call('GET /me/inbox', {});
  return items.map(({ title, body, link }) => ({ title, body, link }));
}
