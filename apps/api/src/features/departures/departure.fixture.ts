import type { CharterAnswer, DepartureView, DeskDeparture, MemberRole } from '@mengwu/contracts';
import { addDays, type Day, day, dayOf, endOfDay, instant, startOfDay } from '@mengwu/kernel';
import type { RequestContext } from '../../platform/index.ts';
import { Members } from '../members/index.ts';
import {
  addPerson,
  api,
  closed,
  done,
  inTx,
  listed,
  officer,
  opened,
  openVote,
  type Person,
  refusal,
  send,
  upload,
  votes,
} from '../motions/motion.fixture.ts';
import { LeaveWhenDue } from './usecases/leave-when-due.usecase.ts';
import { TakeBack } from './usecases/take-back.usecase.ts';

const DESK = '/alliances/:alliance/desk';
const ONE = '/alliances/:alliance/departures/:departure';

export interface Unit {
  readonly alliance: string;
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly colleague: string;
}

interface Given {
  readonly joinedOn?: Day;
  readonly name?: string;
  readonly creditCode?: string | null;
  readonly kind?: string;
}

/** A unit on the register with a contact and a colleague. */
export async function unit(alliance: string, given: Given = {}): Promise<Unit> {
  const { name = '云梦电化教育馆', creditCode = null, kind = 'unit' } = given;
  const contact = await addPerson('联系人小王');
  const colleague = await addPerson('同事小刘');
  const people: { personId: string; role: MemberRole }[] =
    kind === 'individual'
      ? [{ personId: contact, role: 'self' }]
      : [
          { personId: contact, role: 'contact' },
          { personId: colleague, role: 'colleague' },
        ];
  const member = await inTx((tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance, kind, name, creditCode, tier: null, people, charterVersion: 'spec', paidThrough: null },
      joinedOn: given.joinedOn ?? dayOf(api.clock.now()),
    }),
  );
  return { alliance, id: member.id, name, contact, colleague };
}

/** The last millisecond of a day in Shanghai. */
export const lastMoment = (of: string) => instant(Date.parse(endOfDay(day(of))) - 1);
/** 24:00 of a day in Shanghai. */
export const midnight = (of: string) => endOfDay(day(of));
export const morning = (of: string) => instant(Date.parse(startOfDay(day(of))) + 9 * 3_600_000);

export async function at(when: string): Promise<void> {
  await api.travelTo(when.length === 10 ? morning(when) : instant(when));
}

/** What happens by itself at a moment. */
export async function runAt(when: string): Promise<void> {
  await at(when);
  await api.jobs.runDue();
}

/** A day begins and its jobs have run. */
export const dawnOf = (of: string) => runAt(startOfDay(day(of)));

export const giving = (one: Unit, body: object = {}, as = one.contact) =>
  send(
    'POST /alliances/:alliance/membership/withdrawal',
    { alliance: one.alliance },
    { text: '因单位机构调整，申请退出联盟。', ...body },
    as,
  );
export const given = (one: Unit, body: object = {}) => done<DepartureView>(giving(one, body));

export const planOf = (one: Unit, lastDay?: string, as = one.contact) =>
  api.as(as).call('GET /alliances/:alliance/membership/withdrawal', {
    params: { alliance: one.alliance },
    query: lastDay === undefined ? {} : { lastDay },
  });

/** A context of exactly this millisecond: the clock of the specs goes on, so an edge cannot be travelled to. */
export const exactly = (now: string, personId?: string): RequestContext => ({
  ...api.context(personId),
  now: instant(now),
});

/** What would happen by itself at exactly this moment. */
export const leaveAt = (now: string) => api.get(LeaveWhenDue).execute(exactly(now));

export const takeBackAt = ({ alliance, id }: Key, as: string, now: string) =>
  api
    .get(TakeBack)
    .execute(exactly(now, as), { params: { alliance, departure: id }, query: undefined, body: { reason: '' } });

type Key = { readonly alliance: string; readonly id: string };
const key = ({ alliance, id }: Key) => ({ alliance, departure: id });

export const takingBack = (departure: Key, as: string) =>
  send(`POST ${ONE}/take-back`, key(departure), { reason: '情况有变化' }, as);

export const replying = (departure: Key, as: string, body: object = {}) =>
  send(`POST ${ONE}/reply`, key(departure), { text: '所述与事实不符。', files: [], ...body }, as);

/** One step of the desk. */
export const step = (departure: Key, verb: string, body?: unknown, as = officer) =>
  send(`POST ${DESK}/departures/:departure/${verb}`, key(departure), body, as);
export const stepped = (departure: Key, verb: string, body?: unknown, as = officer) =>
  done<DeskDeparture>(step(departure, verb, body, as));

export const showDesk = (departure: Key, as = officer) =>
  done<DeskDeparture>(send(`GET ${DESK}/departures/:departure`, key(departure), undefined, as));
export const showOwn = (departure: Key, as: string) => send(`GET ${ONE}`, key(departure), undefined, as);

export const stateOf = async (departure: Key) => (await showDesk(departure)).state;

export async function memberOf({ alliance, id }: Unit) {
  const found = (await api.get(Members).memberCards(alliance, [id])).get(id);
  if (!found) throw new Error('no such member');
  const { state, leftOn, leftHow, leftArticle, reapplyFrom } = found;
  return { state, leftOn, leftHow, leftArticle, reapplyFrom };
}

export const actsFor = async ({ alliance }: Unit, personId: string) =>
  (await api.get(Members).actingFor(personId, alliance)) !== undefined;

/** The secretariat answers an open question; it holds from the next day. */
export async function answer(alliance: string, path: string, choice: string): Promise<void> {
  const params = { alliance };
  const { questions } = await api.as(officer).call('GET /alliances/:alliance/desk/charter', { params });
  const found = questions.find((one) => one.path === path);
  if (!found) throw new Error(`${alliance} does not ask ${path}`);
  const given: CharterAnswer = { kind: 'choice', choice };
  await api.as(officer).call('POST /alliances/:alliance/desk/charter/settings', {
    params,
    body: { path, answer: given, reason: '秘书处讨论后确定', revision: found.revision },
  });
}

/** The body decides on the motion of a departure: everyone votes the same way. */
export async function decide(
  alliance: string,
  motionId: string,
  people: readonly Person[],
  choice: 'yes' | 'no',
  { body = 'council', on }: { body?: string; on: string },
): Promise<void> {
  const startsAt = morning(on);
  const sitting = await opened({ alliance, body, startsAt }, people);
  const motion = { alliance, id: motionId };
  await listed(motion, sitting);
  const voting = await done<Parameters<typeof votes>[0]>(openVote(motion));
  const voters = people.filter(({ name }) => voting.voters.some((one) => one.name === name && one.part === 'voter'));
  await votes(voting, voters, { [choice]: voters.length });
  await closed(motion);
  const params = { alliance, sitting: sitting.id };
  await done(
    send(`POST ${DESK}/sittings/:sitting/close`, params, { chairName: '陈明', recorderName: '小周', note: null }),
  );
}

export interface DossierInput {
  readonly grounds: readonly string[];
  readonly facts: string;
  readonly gravity: string;
  readonly evidence: readonly string[];
}

export async function dossier(alliance: string, more: Partial<DossierInput> = {}): Promise<DossierInput> {
  return {
    grounds: ['成员如有严重违反本章程的行为'],
    facts: '该成员以联盟名义对外收费，经核查属实。',
    gravity: '涉及金额大，拒不改正。',
    evidence: [await upload(alliance, officer, 'departure')],
    ...more,
  };
}

export const opening = ({ alliance, id }: Unit, body: DossierInput, as = officer) =>
  send(`POST ${DESK}/members/:member/expulsions`, { alliance, member: id }, body, as);
export const openedDossier = (one: Unit, body: DossierInput) => done<DeskDeparture>(opening(one, body));

export const code = async (answer: Promise<{ status: number; body: unknown }>) => (await refusal(answer)).code;

export const daysAfter = (of: string, days: number): Day => addDays(day(of), days);
