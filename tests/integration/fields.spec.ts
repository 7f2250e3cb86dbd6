import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RouteKey, routes } from '@mengwu/contracts';
import { type OwnSystem, startSystem } from '../support/system/index.ts';
import { type Mutant, startMutant } from '../support/trust/mutant.ts';
import { type Answer, type Call, send } from '../support/trust/send.ts';
import { newPerson } from '../support/trust/unit.ts';
import { rows } from './role-matrix/rows.ts';
import type { Records } from './role-matrix/world.ts';

let system: OwnSystem;
let tokens: { readonly officer: string | undefined; readonly person: string | undefined };
let described: readonly Described[];

interface Described {
  readonly route: RouteKey;
  readonly access: string;
}

beforeAll(async () => {
  system = await startSystem({ env: { WORKERS: 'off', LOG_LEVEL: 'error' } });
  const officer = await system.officer('hefd');
  const person = await newPerson(system, 'field-person', 1);
  tokens = { officer: officer.token(), person: person.token() };
  described = await describeRoutes();
}, 60_000);

afterAll(() => system?.stop());

async function describeRoutes(): Promise<Described[]> {
  const document = (await (await fetch(`${system.apiUrl}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { 'x-access': string }>>;
  };
  const all = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-access': access }]) => ({
      route: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}` as RouteKey,
      access,
    })),
  );
  // What a gateway sends is bytes to us, and an upload is a form.
  return all.filter(({ route, access }) => access !== 'gateway' && !route.endsWith('/files'));
}

/** A sound request of each route, for records that do not exist: it is refused for nothing but what is added to it. */
const soundCall = ({ route, access }: Described): Call => ({
  ...rows[route].call(NO_RECORDS),
  ...(route === 'POST /development/clock' && { body: { to: '2099-01-01T00:00:00Z' } }),
  token: access === 'person' ? tokens.person : tokens.officer,
});

const numbered = { id: randomUUID(), version: 0, people: 1, file: randomUUID() };
const long = 'x'.repeat(60);
const NO_RECORDS: Records = {
  alliance: 'hefd',
  draft: numbered,
  submitted: numbered,
  toPass: { id: randomUUID(), shortCode: '0000-0000' },
  toRefuse: randomUUID(),
  member: randomUUID(),
  colleague: randomUUID(),
  otherOfficer: randomUUID(),
  bill: randomUUID(),
  payment: randomUUID(),
  event: randomUUID(),
  eventToPublish: numbered,
  eventToCancel: randomUUID(),
  registration: randomUUID(),
  unpaidRegistration: randomUUID(),
  registrationToCancel: randomUUID(),
  ticketCode: long,
  offerToken: long,
  doorToken: long,
  announcement: randomUUID(),
  announcementToPublish: numbered,
  message: randomUUID(),
  resolutionFile: randomUUID(),
  fileToken: long,
  formToken: 'x'.repeat(60),
  concern: randomUUID(),
  departure: randomUUID(),
  setting: randomUUID(),
  seatable: randomUUID(),
  mandate: randomUUID(),
  officeTerm: randomUUID(),
  candidate: randomUUID(),
  sittings: { edit: numbered, agenda: numbered, papers: numbered, cancel: numbered },
  motions: { edit: numbered, withdraw: numbered, list: numbered },
};

/** What only the server may set, by the names that tables and views give it. */
const SERVER_ONLY = {
  id: randomUUID(),
  state: 'paid',
  alliance_id: 'hengshui',
  personId: randomUUID(),
  payerId: randomUUID(),
  applicantId: randomUUID(),
  amountFen: 1,
  totalFen: 1,
  isOfficer: true,
  role: 'officer',
  rights: ['officer'],
  phoneNumber: '13900000000',
  paidAt: '2026-01-01T00:00:00.000Z',
  memberNumber: '2026-9999',
  createdAt: '2026-01-01T00:00:00.000Z',
};

const unknownFields = ({ json }: Answer): string[] =>
  (json?.fields ?? [])
    .filter(({ code }: { code: string }) => code === 'unknown_field')
    .map(({ field }: { field: string }) => field);

const bodyFields = (route: RouteKey): string[] => {
  const { body } = routes[route] as { body?: { shape?: object } };
  return Object.keys(body?.shape ?? {});
};

/** Field by field: which of them a route took. */
async function taken(apiUrl: string, each: Described): Promise<string[]> {
  const call = soundCall(each);
  // The desk names whom it seats and what it books, a unit its representative: what is declared is no server's secret.
  const declared: readonly string[] = bodyFields(each.route).filter(
    (name) => name === 'personId' || name === 'amountFen',
  );
  const secrets = Object.fromEntries(Object.entries(SERVER_ONLY).filter(([name]) => !declared.includes(name)));
  const answer = await send(apiUrl, each.route, { ...call, body: { ...(call.body as object), ...secrets } });
  const refused = unknownFields(answer);
  return Object.keys(secrets)
    .filter((name) => answer.status !== 400 || !refused.includes(name))
    .map((name) => `${each.route} takes ${name} (${answer.status} ${answer.text.slice(0, 80)})`);
}

test('[trust 27] no route takes a field that only the server may set', async () => {
  const writing = described.filter(({ route }) => !route.startsWith('GET '));
  expect(writing.length).toBeGreaterThan(30);
  const all: string[] = [];
  for (const each of writing) all.push(...(await taken(system.apiUrl, each)));
  expect(all).toEqual([]);
});

test('[trust 27] no route takes a query that it does not declare', async () => {
  const wrong: string[] = [];
  for (const each of described) {
    const call = soundCall(each);
    const query = { ...call.query, alliance_id: 'hengshui', debug: 'true' };
    const answer = await send(system.apiUrl, each.route, { ...call, query });
    const refused = unknownFields(answer);
    if (!refused.includes('debug') || !refused.includes('alliance_id')) wrong.push(`${each.route} ${answer.status}`);
  }
  expect(wrong).toEqual([]);
});

test('[trust 27] keys that poison prototypes are refused', async () => {
  for (const body of [
    '{"name":"a","__proto__":{"isOfficer":true}}',
    '{"name":"a","constructor":{"prototype":{"isOfficer":true}}}',
  ]) {
    const answer = await send(system.apiUrl, 'PATCH /me', {
      token: tokens.person,
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect([answer.status, answer.code]).toEqual([400, 'invalid_input']);
  }
});

test('[trust 27] control: where undeclared fields are dropped in silence, the test sees it', async () => {
  const mutant: Mutant = await startMutant(system.env, [
    { find: /function undeclaredPaths\(([^)]*)\) \{/, replace: 'function undeclaredPaths($1) { return [];' },
  ]);
  try {
    const each = described.find(({ route }) => route === 'PATCH /me');
    expect(each && (await taken(mutant.url, each))).not.toEqual([]);
  } finally {
    await mutant.stop();
  }
});
