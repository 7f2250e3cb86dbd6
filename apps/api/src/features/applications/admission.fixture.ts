import type { ApplicationView, DeskApplication, DeskMotion, DeskSitting, Problem, RouteKey } from '@mengwu/contracts';
import { addDays, type Day, dayOf, startOfDay } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { Bodies } from '../bodies/index.ts';
import { Members } from '../members/index.ts';
import { api, desk, pass, person, upload } from './application-bench.ts';

export interface Applied {
  readonly who: string;
  readonly params: { alliance: string; application: string };
}

export interface UnitPerson {
  readonly id: string;
  readonly memberId: string;
}

let serial = 0;

function another(): number {
  serial += 1;
  return serial;
}

/** A credit code with a right check character (GB 32100-2015), each time another. */
export function creditCode(nth = another()): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const body = `91350100M${String(nth).padStart(8, '0')}`;
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet[(31 - (sum % 31)) % 31];
}

const KNOWN: Readonly<Record<string, string>> = {
  unitName: '云梦中学',
  representativeName: '周明远',
  representativePhone: '13900000011',
  contactName: '林若溪',
  contactPhone: '13900000012',
  personName: '张伟',
};

/** Everything that a form asks for, plausibly, with what the spec wants said. */
export async function answers(
  form: ApplicationView['form'],
  { who, alliance, given = {} }: { who: string; alliance: string; given?: Record<string, string> },
): Promise<Record<string, string>> {
  const filled: Record<string, string> = {};
  for (const { key, type, options, required } of form.screens.flatMap(({ fields }) => fields)) {
    if (type === 'file' && required) filled[key] = await upload(api.as(who), alliance, 'application');
    else if (type === 'select') filled[key] = options?.[0] ?? '';
    else if (type === 'declaration') filled[key] = 'yes';
    else if (type === 'date') filled[key] = '2026-03-01';
    else if (type === 'email') filled[key] = 'unit@yunmeng.example';
    else if (type === 'creditCode') filled[key] = creditCode();
    else if (type !== 'file') filled[key] = KNOWN[key] ?? '按要求填写的内容';
  }
  return { ...filled, ...given };
}

export interface Applying {
  readonly alliance: string;
  readonly kind?: string;
  readonly given?: Record<string, string>;
  readonly who?: string;
}

/** A whole form, not yet handed in. */
export async function filledIn({ alliance, kind = 'unit', given, who }: Applying) {
  const applicant = who ?? (await person(`139${String(10_000_000 + another())}`));
  const caller = api.as(applicant);
  const begun = await caller.call('POST /alliances/:alliance/applications', {
    params: { alliance },
    body: { kind, isForAnotherUnit: true },
  });
  const params = { alliance, application: begun.id };
  const fields = await answers(begun.form, { who: applicant, alliance, ...(given && { given }) });
  const saved = await caller.call('PATCH /alliances/:alliance/applications/:application', {
    params,
    body: { version: begun.version, fields },
  });
  return { who: applicant, caller, params, saved };
}

export async function applied(applying: Applying): Promise<Applied & { view: ApplicationView }> {
  const { who, caller, params, saved } = await filledIn(applying);
  const view = await caller.call('POST /alliances/:alliance/applications/:application/submit', {
    params,
    body: { version: saved.version },
  });
  return { who, params, view };
}

/** Handed in, and passed by the desk. */
export async function reviewed(applying: Applying): Promise<Applied & { view: DeskApplication }> {
  const { who, params } = await applied(applying);
  return { who, params, view: await pass(params) };
}

export const show = (params: Applied['params']): Promise<DeskApplication> =>
  desk().call('GET /alliances/:alliance/desk/applications/:application', { params });

export const mine = ({ who, params }: Applied): Promise<ApplicationView> =>
  api.as(who).call('GET /alliances/:alliance/applications/:application', { params });

/** The refusal, short: status, code, article, the day from which it changes. */
export async function refusal(answer: Promise<{ status: number; body: unknown }>) {
  const { status, body } = await answer;
  const { code, article, changesOn } = body as Problem;
  return { status, code, ...(article && { article }), ...(changesOn && { changesOn }) };
}

/** Somebody who acts for a unit on the register. */
export async function member(alliance: string, name: string, code: string | null = null): Promise<UnitPerson> {
  const id = await person(`138${String(10_000_000 + another())}`);
  const admitted = await api.transactions.run(api.context(), (tx) =>
    api.get(Members).admit(tx, {
      alliance,
      kind: 'unit',
      name,
      creditCode: code,
      tier: null,
      joinedOn: dayOf(tx.now),
      paidThrough: null,
      charterVersion: 'spec',
      people: [{ personId: id, role: 'representative' }],
    }),
  );
  return { id, memberId: admitted.id };
}

/** Members with their seats in a body. */
export async function seated(alliance: string, body: string, count: number): Promise<UnitPerson[]> {
  const people: UnitPerson[] = [];
  for (let nth = 1; nth <= count; nth += 1) {
    const one = await member(alliance, `第${nth}学校${body}`);
    await api.transactions.run(api.context(), (tx) =>
      api.get(Bodies).takeMandate(tx, {
        ...{ alliance, body, personId: one.id, memberId: one.memberId, title: '理事' },
        startsOn: dayOf(tx.now),
        basis: { source: 'founding' },
        by: null,
      }),
    );
    people.push(one);
  }
  return people;
}

const call = async <T>(route: string, params: Record<string, string>, body?: unknown): Promise<T> => {
  const answer = await desk().send(route as RouteKey, { params, ...(body !== undefined && { body }) });
  if (answer.status !== 200) throw new Error(`${route} ${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body as T;
};

const DESK = '/alliances/:alliance/desk';

/** A body sits, everybody comes, and so many say yes to the motion of an application. */
export async function vote(alliance: string, body: string, application: DeskApplication, yes: number) {
  const motion = application.motionId ?? '';
  const startsAt = startOfDay(addDays(dayOf(api.clock.now()), 21));
  const planned = await call<DeskSitting>(
    `POST ${DESK}/sittings`,
    { alliance },
    {
      ...{ body, startsAt, remoteReason: null, title: '会议', basis: '按计划', follows: null },
      ...{ place: '会议室', papers: [] },
    },
  );
  const at = { alliance, sitting: planned.id };
  const items = [{ kind: 'point', id: null, title: '工作报告', note: null }];
  await call(`POST ${DESK}/sittings/:sitting/agenda`, at, { version: planned.version, items });
  await call(`POST ${DESK}/motions/:motion/list`, { alliance, motion }, { sitting: planned.id });
  await call(`POST ${DESK}/sittings/:sitting/convene`, at);
  await api.travelTo(startsAt);
  const { participants } = await call<DeskSitting>(`GET ${DESK}/sittings/:sitting`, at);
  for (const { mandate } of participants)
    await call(
      `POST ${DESK}/sittings/:sitting/participants/:mandate/attendance`,
      { ...at, mandate },
      { act: 'arrive' },
    );
  await call(`POST ${DESK}/sittings/:sitting/open`, at);
  const open = await call<DeskMotion>(
    `POST ${DESK}/motions/:motion/open-vote`,
    { alliance, motion },
    { manner: 'named', deadline: null },
  );
  for (const [nth, { mandate }] of open.voters.entries())
    await call(
      `POST ${DESK}/motions/:motion/record-vote`,
      { alliance, motion },
      { mandate, choice: nth < yes ? 'yes' : 'no' },
    );
  return call<DeskMotion>(`POST ${DESK}/motions/:motion/close-vote`, { alliance, motion });
}

/** The secretariat answers an open question by a number; it holds from the next day on. */
export async function settle(alliance: string, path: string, number: number): Promise<void> {
  const { questions } = await desk().call('GET /alliances/:alliance/desk/charter', { params: { alliance } });
  const asked = questions.find((one) => one.path === path);
  if (!asked) throw new Error(`${alliance} does not ask ${path}`);
  await call(
    `POST ${DESK}/charter/settings`,
    { alliance },
    { path, answer: { kind: 'number', number }, reason: '秘书处讨论确定', revision: asked.revision },
  );
}

/** Noon in Shanghai of a day: what is due by then is done. */
export async function on(day: string): Promise<void> {
  await api.travelTo(`${day}T04:00:00Z`);
  await api.jobs.runDue();
  await api.outbox.drain();
}

export const today = (): Day => dayOf(api.clock.now());

export async function inbox(who: string): Promise<{ title: string; body: string; target: string | undefined }[]> {
  const { items } = await api.as(who).call('GET /me/inbox', {});
  return items.map(({ title, body, link }) => ({ title, body, target: link?.target }));
}

export const NOBODY = newId();
