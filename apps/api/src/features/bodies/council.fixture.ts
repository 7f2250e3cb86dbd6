import { afterAll, beforeAll, beforeEach } from '@jest/globals';
import type { MemberRole, RouteKey, RouteRequest, RouteResponse } from '@mengwu/contracts';
import { type Day, day, type Instant, instant } from '@mengwu/kernel';
import { newId, type Tx } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Members } from '../members/index.ts';
import { Bodies, BodiesModule } from './index.ts';

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
const NOW = '2026-03-02T01:00:00.000Z';
export const TODAY = day('2026-03-02');

export interface Unit {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly colleague: string;
}

/** Set before each test. */
export let api: TestApi;
export let officer: string;
export let secondOfficer: string;

/** Boots the room for the specs of a file, with two officers of every alliance. */
export function openCouncil(): void {
  beforeAll(async () => {
    api = await createTestApi({ rooms: [BodiesModule] });
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    await api.reset();
    await api.travelTo(NOW);
    officer = await person('秘书处小周');
    secondOfficer = await person('秘书处小秦');
    for (const alliance of ['hefd', 'cner', 'tocop', 'hengshui'])
      for (const one of [officer, secondOfficer]) await grantDesk(one, alliance);
  });
}

/** The right as the platform's test sees it, and as the accounts room lists it. */
export async function grantDesk(personId: string, alliance: string): Promise<void> {
  api.people.grant(personId, 'officer', { alliance });
  await api.database.withSession((session) =>
    session.execute(
      `INSERT INTO rights (alliance_id, id, person_id, right_name, granted_at) VALUES (?, ?, ?, 'officer', ?)`,
      [alliance, newId(), personId, api.clock.now()],
    ),
  );
}

export async function person(name: string): Promise<string> {
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

export function inTx<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return api.transactions.run(api.context(), work);
}

/** A unit on the register, with a contact and a colleague; an individual member stands for herself. */
export async function unit(alliance: string, name: string, kind = 'unit'): Promise<Unit> {
  const contact = await person(kind === 'unit' ? `${name}联系人` : name);
  const colleague = kind === 'unit' ? await person(`${name}同事`) : '';
  const people: { personId: string; role: MemberRole }[] =
    kind === 'unit'
      ? [
          { personId: contact, role: 'contact' },
          { personId: colleague, role: 'colleague' },
        ]
      : [{ personId: contact, role: 'self' }];
  const member = await inTx((tx) =>
    api.get(Members).admit(tx, {
      alliance,
      kind,
      name,
      creditCode: null,
      tier: null,
      joinedOn: day('2026-01-05'),
      paidThrough: null,
      charterVersion: 'spec',
      people,
    }),
  );
  return { id: member.id, name, contact, colleague };
}

export async function units(alliance: string, count: number): Promise<Unit[]> {
  const made: Unit[] = [];
  for (let at = 1; at <= count; at += 1) made.push(await unit(alliance, `第${at}单位`));
  return made;
}

export async function paper(alliance: string, by = officer): Promise<string> {
  const route = 'POST /alliances/:alliance/files?purpose=resolution' as RouteKey;
  const { status, body } = await api
    .as(by)
    .upload(route, { alliance }, { bytes: PDF, name: '决议.pdf', type: 'application/pdf' });
  if (status !== 200) throw new Error(JSON.stringify(body));
  return (body as { id: string }).id;
}

export async function desk<K extends RouteKey>(
  key: K,
  params: RouteRequest<K>['params'],
  body?: RouteRequest<K>['body'],
  by = officer,
): Promise<RouteResponse<K>> {
  return api.as(by).call(key, { params, ...(body !== undefined && { body }) } as never);
}

/** The code and article of a refusal. */
export async function refusal(
  route: RouteKey,
  params: Record<string, string>,
  body?: unknown,
  by = officer,
): Promise<{ code: string; article: string | undefined; status: number }> {
  const answer = await api.as(by).send(route, { params, ...(body !== undefined && { body }) });
  const { code, article } = answer.body as { code: string; article?: string };
  return { code, article, status: answer.status };
}

export interface Founding {
  readonly startsOn?: string;
  readonly endsOn?: string | null;
}

/** The desk registers the first holders of a body. */
export async function found(
  alliance: string,
  body: string,
  places: readonly { personId: string; memberId: string | null; title: string }[],
  { startsOn = '2026-01-05', endsOn = null }: Founding = {},
) {
  const file = await paper(alliance);
  return desk(
    'POST /alliances/:alliance/desk/bodies/:body/founding',
    { alliance, body },
    { file, decidedOn: '2026-01-05', number: '筹〔2026〕1号', startsOn, endsOn, places: [...places] },
  );
}

export const seatOf = ({ contact, id }: Unit, title = '理事') => ({ personId: contact, memberId: id, title });

export async function registered(
  alliance: string,
  office: string,
  personId: string,
  { startsOn = '2026-01-05', endsOn = null }: Founding = {},
) {
  const file = await paper(alliance);
  const body = { office, personId, startsOn, endsOn, decidedOn: '2026-01-05', number: null, file };
  return desk('POST /alliances/:alliance/desk/office-terms', { alliance }, body);
}

export async function nominated(
  alliance: string,
  office: string,
  personId: string,
  { takesOfficeOn = '2026-03-02', bornOn = null }: { takesOfficeOn?: string; bornOn?: string | null } = {},
) {
  const body = { office, personId, takesOfficeOn, bornOn, nominatedBy: '理事会提名委员会', note: '' };
  return desk('POST /alliances/:alliance/desk/candidates', { alliance }, body);
}

/** Ticks every condition of the charter. */
export async function checked(alliance: string, candidate: string, by = officer) {
  const params = { alliance, candidate };
  let shown = await desk('GET /alliances/:alliance/desk/candidates/:candidate', params);
  for (const { key } of shown.checklist)
    shown = await desk(
      'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check',
      { ...params, check: key },
      { isMet: true, note: '查阅干部人事材料', file: null },
      by,
    );
  return shown;
}

export const basis = (number = '理〔2026〕1号') => ({
  source: 'election' as const,
  resolution: number,
  decidedOn: TODAY,
  motionId: newId(),
});

/** What a passed election does. */
export const elect = (alliance: string, candidateId: string) =>
  inTx((tx) => api.get(Bodies).electCandidate(tx, { alliance, candidateId, basis: basis(), by: null }));

export const entitled = (alliance: string, body: string, at: Instant | string = api.clock.now()) =>
  api.get(Bodies).entitled(undefined, alliance, body, instant(at));

export const noon = (of: Day | string) => `${of}T04:00:00.000Z`;
