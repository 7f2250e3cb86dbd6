import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addMinutes } from '@mengwu/kernel';
import { type Officer, type OwnSystem, type Person, startSystem } from '../support/system/index.ts';
import { publishedEvent } from '../support/trust/event.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { type Call, send } from '../support/trust/send.ts';
import { admitUnit, newPerson } from '../support/trust/unit.ts';

let system: OwnSystem;
let officer: Officer;
let contact: Person;

beforeAll(async () => {
  system = await startSystem({ env: { WORKERS: 'off', LOG_LEVEL: 'error' } });
  officer = await system.officer('hefd');
  contact = await newPerson(system, 'end-contact', 1);
  await admitUnit(system, officer, contact, 1);
}, 60_000);

afterAll(() => system?.stop());

const hefd = { alliance: 'hefd' };
const MEMBERS = 'GET /alliances/:alliance/desk/members';

const status = async (route: string, call: Call, url = system.apiUrl) => (await send(url, route, call)).status;

async function revoked(): Promise<Officer> {
  const former = await system.officer('hefd', '离任秘书');
  const { person } = await former.call('GET /me');
  expect(await status(MEMBERS, { token: former.token(), params: hefd })).toBe(200);
  await officer.call('DELETE /alliances/:alliance/desk/officers/:person', { params: { ...hefd, person: person.id } });
  return former;
}

test('[trust 26] a revoked officer is refused at the next request, in every session, and cannot sign in to the desk again', async () => {
  const former = await system.officer('hefd', '离任秘书');
  const first = former.token();
  await former.signIn();
  const { person } = await former.call('GET /me');
  for (const token of [first, former.token()]) expect(await status(MEMBERS, { token, params: hefd })).toBe(200);
  await officer.call('DELETE /alliances/:alliance/desk/officers/:person', { params: { ...hefd, person: person.id } });
  for (const token of [first, former.token()])
    expect([401, 403]).toContain(await status(MEMBERS, { token, params: hefd }));
  await former.signIn().catch(() => undefined);
  expect([401, 403]).toContain(await status(MEMBERS, { token: former.token(), params: hefd }));
});

test('[trust 26] control: where revocations are not looked at, the former officer goes on reading', async () => {
  const former = await revoked();
  const mutant = await startMutant(system.env, [
    {
      find: /(right_name = 'officer' AND scope = ''\s+AND sessions\.person_id = rights\.person_id) AND revoked_at IS NULL/,
      replace: '$1',
    },
    { find: /WHERE token_hash = \? AND ended_at IS NULL/, replace: 'WHERE token_hash = ?' },
  ]);
  try {
    expect(await status(MEMBERS, { token: former.token(), params: hefd }, mutant.url)).toBe(200);
  } finally {
    await mutant.stop();
  }
});

test('[trust 26] signing out ends the session at once', async () => {
  const person = await newPerson(system, 'end-leaver', 2);
  const token = person.token();
  expect(await status('GET /me', { token })).toBe(200);
  expect(await status('DELETE /auth/session', { token })).toBe(204);
  expect(await status('GET /me', { token })).toBe(401);
});

test('[trust 26] a colleague whom the contact removes acts for the unit no more', async () => {
  const event = await publishedEvent(system, officer, { title: '同事研讨会' });
  const another = await publishedEvent(system, officer, { title: '同事的下一场' });
  const { token } = await contact.call('POST /alliances/:alliance/events/:event/seat-offers', {
    params: { ...hefd, event },
  });
  const colleague = await newPerson(system, 'end-colleague', 3);
  await colleague.call('POST /seat-offers/accept', { body: { token } });
  expect(await status('GET /alliances/:alliance/membership', { token: colleague.token(), params: hefd })).toBe(200);
  const me = await colleague.call('GET /me');
  await contact.call('DELETE /alliances/:alliance/membership/people/:person', {
    params: { ...hefd, person: me.person.id },
  });
  expect(await status('GET /alliances/:alliance/membership', { token: colleague.token(), params: hefd })).toBe(404);
  const signUp = await send(system.apiUrl, 'POST /alliances/:alliance/events/:event/registrations', {
    token: colleague.token(),
    params: { ...hefd, event: another },
  });
  expect([signUp.status, signUp.code]).toEqual([403, 'members_only']);
  const seen = await send(system.apiUrl, 'GET /alliances/:alliance/events/:event', {
    token: colleague.token(),
    params: { ...hefd, event },
  });
  expect(seen.json.unit).toBeNull();
});

test('[trust 26] a door is open to its volunteer for its own meeting only, and until that is over', async () => {
  const [event, other] = [
    await publishedEvent(system, officer, { title: '门口研讨会' }),
    await publishedEvent(system, officer, { title: '另一场研讨会' }),
  ];
  const { token, expiresAt } = await officer.call('POST /alliances/:alliance/desk/events/:event/door-links', {
    params: { ...hefd, event },
    body: { door: '东门' },
  });
  const volunteer = await newPerson(system, 'end-volunteer', 4);
  const summary = (of: string) =>
    status('GET /alliances/:alliance/events/:event/check-ins/summary', {
      token: volunteer.token(),
      params: { ...hefd, event: of },
    });
  expect(await summary(event)).toBe(403);
  await volunteer.call('POST /door-links/accept', { body: { token } });
  expect([await summary(event), await summary(other)]).toEqual([200, 403]);
  const until = expiresAt as Parameters<typeof addMinutes>[0];
  await system.travelTo(addMinutes(until, -1));
  await volunteer.signIn();
  expect(await summary(event)).toBe(200);
  await system.travelTo(addMinutes(until, 1));
  expect(await summary(event)).toBe(403);
});

test('[trust 26] after ten wrong passwords even the right one has to wait', async () => {
  const victim = await system.officer('hefd', '被试探的秘书');
  const route = 'POST /auth/officer/sessions';
  const { loginName, password } = victim;
  const wrong = { loginName, password: 'not-her-password', oneTimeCode: '000000' };
  const answers: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) answers.push(await status(route, { body: wrong }));
  expect(answers.slice(0, 3)).toEqual([401, 401, 401]);
  expect(answers.at(-1)).toBe(429);
  const right = await send(system.apiUrl, route, {
    body: { loginName, password, oneTimeCode: await victim.oneTimeCode() },
  });
  expect([right.status, right.code]).toEqual([429, 'too_many_attempts']);
});
