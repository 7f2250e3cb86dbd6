import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RouteKey } from '@mengwu/contracts';
import fc from 'fast-check';
import { startSystem } from '../support/system/index.ts';
import { type Books, fingerprints, openBooks } from '../support/trust/books.ts';
import { type Mutation, startMutant } from '../support/trust/mutant.ts';
import { type Answer, type Call, send } from '../support/trust/send.ts';
import { type Role, roles } from './role-matrix/roles.ts';
import type { Row } from './role-matrix/row.ts';
import { rows } from './role-matrix/rows.ts';
import { layWorld, type World } from './role-matrix/world.ts';

const CROSS_READS = Number(process.env.CROSS_READS ?? 2_000);

let world: World;
let books: Books;

beforeAll(async () => {
  const system = await startSystem({ env: { WORKERS: 'off', LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  world = await layWorld(system);
}, 90_000);

afterAll(async () => {
  await books?.close();
  await world?.system.stop();
});

/** Whose record is asked for: the home alliance's, the other's, or the other's under the path of the first. */
type Target = 'home' | 'away' | 'crossed';

interface Cell {
  readonly route: RouteKey;
  readonly role: Role;
  readonly target: Target;
}

const keys = Object.keys(rows) as RouteKey[];

function callFor({ route, role, target }: Cell): Call {
  const { call } = rows[route];
  const asked = call(target === 'home' ? world.home : world.away);
  const params = target === 'crossed' ? { ...asked.params, alliance: world.home.alliance } : asked.params;
  return { ...asked, ...(params && { params }), token: world.tokens[role] };
}

function targetsOf({ call, byId }: Row): Target[] {
  const hasRecords = JSON.stringify(call(world.home)) !== JSON.stringify(call(world.away)) || byId;
  return ['home', ...(hasRecords ? (['away'] as const) : []), ...(byId ? (['crossed'] as const) : [])];
}

const mayCall = ({ route, role, target }: Cell): boolean => target !== 'crossed' && rows[route][target].includes(role);

const cellsOf = (route: RouteKey): Cell[] =>
  targetsOf(rows[route]).flatMap((target) => roles.map((role) => ({ route, role, target })));

const nameOf = ({ route, role, target }: Cell) => `${role} × ${target} × ${route}`;

/** What an answer told that this role may not read. */
function leaksIn(cell: Cell, { text }: Answer): string[] {
  return world.canaries
    .filter((canary) => !canary.mayRead.includes(cell.role) && text.includes(canary.text))
    .map(({ of }) => `${nameOf(cell)} reads ${of}`);
}

/** Calls a cell that must be refused; the sentences that say how it was not. */
async function tryForbidden(apiUrl: string, cell: Cell): Promise<string[]> {
  const answer = await send(apiUrl, cell.route, callFor(cell));
  const isRefused = [401, 403, 404].includes(answer.status);
  return [
    ...(isRefused ? [] : [`${nameOf(cell)} answers ${answer.status} ${answer.code ?? ''}`]),
    ...leaksIn(cell, answer),
  ];
}

/** Somebody before has done it already, or did it too often: a refusal, but not of the right to ask. */
const isOvertaken = ({ status }: Answer): boolean => [409, 410, 429].includes(status);

test('[trust 5] every route of the OpenAPI document has a row, and every row a route', async () => {
  const document = (await (await fetch(`${world.system.apiUrl}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { 'x-access': string }>>;
  };
  const served = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { 'x-access': access }]) => ({
      key: `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`,
      access,
    })),
  );
  expect(served.map(({ key }) => key).sort()).toEqual([...keys].sort());
  for (const { key, access } of served) {
    const { home } = rows[key as RouteKey];
    if (access === 'officer') expect([key, home]).toEqual([key, ['officer']]);
    if (access === 'door') expect([key, home]).toEqual([key, ['volunteer', 'officer']]);
    if (access === 'person') expect([key, home.includes('anonymous')]).toEqual([key, false]);
  }
});

test('[trust 5] [trust 32] who may not call a route is refused, reads nothing and changes nothing', async () => {
  const before = await fingerprints(books);
  const forbidden = keys.flatMap(cellsOf).filter((cell) => !mayCall(cell));
  const leaks: string[] = [];
  for (const cell of forbidden) leaks.push(...(await tryForbidden(world.system.apiUrl, cell)));
  expect(forbidden.length).toBeGreaterThan(1_000);
  expect(leaks).toEqual([]);
  expect(await fingerprints(books)).toEqual(before);
}, 90_000);

test(`[trust 32] ${CROSS_READS} random reads of one alliance’s records under the path of the other find nothing`, async () => {
  const tables = await books.rows<{ name: string }>(
    `SELECT DISTINCT table_name AS name FROM information_schema.columns c WHERE table_schema = DATABASE()
     AND column_name = 'alliance_id' AND EXISTS (SELECT 1 FROM information_schema.columns i
       WHERE i.table_schema = c.table_schema AND i.table_name = c.table_name AND i.column_name = 'id')`,
  );
  const ids: string[] = [];
  for (const { name } of tables) {
    const found = await books.rows<{ id: string }>(`SELECT id FROM \`${name}\` WHERE alliance_id = ?`, [
      world.away.alliance,
    ]);
    ids.push(...found.map(({ id }) => id));
  }
  expect(ids.length).toBeGreaterThan(50);
  const reads = keys.filter((key) => key.startsWith('GET /alliances/:alliance/') && rows[key].byId);
  const read = fc.record({
    route: fc.constantFrom(...reads),
    role: fc.constantFrom(...roles.filter((role) => !role.startsWith('away'))),
    id: fc.constantFrom(...ids),
  });
  const waiting = fc.sample(read, { numRuns: CROSS_READS, seed: 32 });
  const leaks: string[] = [];
  const reader = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const { route, role, id } = next;
      const cell: Cell = { route, role, target: 'crossed' };
      const { params } = callFor(cell);
      const named = Object.fromEntries(
        Object.keys(params ?? {}).map((name) => [name, name === 'alliance' ? world.home.alliance : id]),
      );
      const answer = await send(world.system.apiUrl, route, { token: world.tokens[role], params: named });
      if (![401, 403, 404].includes(answer.status)) leaks.push(`${nameOf(cell)} of ${id} answers ${answer.status}`);
      leaks.push(...leaksIn(cell, answer));
    }
  };
  await Promise.all(Array.from({ length: 8 }, reader));
  expect(leaks).toEqual([]);
}, 60_000);

describe('[trust 5] controls: one protection out of the built API, and the matrix sees it', () => {
  const controls: readonly [string, Mutation, RouteKey[]][] = [
    [
      'the guard of rights',
      {
        find: /if \(!(?:mayPass|\(access === "door"[^\n]*)\) throw new DomainError\("right_missing"\)/,
        replace: '',
      },
      ['GET /alliances/:alliance/desk/members'],
    ],
    [
      'the guard of sign-in',
      {
        find: /if \(actor\.kind !== "person"\) throw new DomainError\("sign_in_required"\);\s*if \(access === "person"\) return;/,
        replace: 'return;',
      },
      ['GET /alliances/:alliance/desk/applications'],
    ],
    [
      'the alliance of an officer’s right',
      { find: /WHERE rights\.alliance_id = \? AND rights\.person_id/, replace: "WHERE ? <> '' AND rights.person_id" },
      ['GET /alliances/:alliance/desk/payments'],
    ],
    [
      'whose application it is',
      { find: /application\?\.applicantId !== personId/, replace: '!application' },
      ['GET /alliances/:alliance/applications/:application'],
    ],
    [
      'whose bill it is',
      { find: /if \(!await this\.isOwn\(bill, [^)]*\)\.personId\)\) throw/, replace: 'if (false) throw' },
      ['GET /alliances/:alliance/bills/:bill'],
    ],
    [
      'whose payment it is',
      {
        find: /if \(!(?:isTheirs|\(attempt && [^\n]*)\) throw new DomainError\("payment_not_found"\)/,
        replace: 'if (!attempt) throw new DomainError("payment_not_found")',
      },
      ['GET /alliances/:alliance/payments/:payment'],
    ],
    [
      'whose ticket it is',
      { find: /seat\?\.personId !== personId/, replace: '!seat' },
      ['GET /alliances/:alliance/registrations/:registration'],
    ],
    [
      'whose file it is',
      { find: /if \(!file \|\| !await this\.mayRead\(ctx, actor, file\)\) throw/, replace: 'if (!file) throw' },
      ['POST /alliances/:alliance/files/:file/link'],
    ],
    [
      'who was sent an announcement',
      { find: /audience\.kind === "everyone" \|\| reader\.isOfficer \|\| reader\.isRecipient/, replace: 'true' },
      ['GET /alliances/:alliance/announcements/:announcement'],
    ],
    [
      'the alliance in a statement',
      {
        find: /FROM applications WHERE alliance_id = \? AND id = \?`/,
        replace: "FROM applications WHERE ? <> '' AND id = ? /* alliance_id */`",
      },
      ['GET /alliances/:alliance/desk/applications/:application'],
    ],
  ];

  test.each(controls)('without %s', async (_, mutation, affected) => {
    const mutant = await startMutant(world.system.env, [mutation]);
    try {
      const forbidden = affected.flatMap(cellsOf).filter((cell) => !mayCall(cell));
      const leaks: string[] = [];
      for (const cell of forbidden) leaks.push(...(await tryForbidden(mutant.url, cell)));
      expect(leaks).not.toEqual([]);
    } finally {
      await mutant.stop();
    }
  });
});

test('[trust 5] who may call a route is answered, and reads only what is theirs', async () => {
  const wrong: string[] = [];
  for (const route of keys) {
    const { first } = rows[route];
    const mayDo = cellsOf(route).filter(mayCall);
    for (const [at, cell] of mayDo.entries()) {
      // The other alliance is only looked at, so that each act happens once.
      if (cell.target === 'away' && !route.startsWith('GET ')) continue;
      const answer = await send(world.system.apiUrl, route, callFor(cell));
      const isDone = answer.status < 300 || answer.status === first;
      const isExpected =
        at === 0 ? (first ? answer.status === first : answer.status < 300) : isDone || isOvertaken(answer);
      if (!isExpected) wrong.push(`${nameOf(cell)} answers ${answer.status} ${answer.text.slice(0, 300)}`);
      wrong.push(...leaksIn(cell, answer));
    }
  }
  expect(wrong).toEqual([]);
}, 60_000);
