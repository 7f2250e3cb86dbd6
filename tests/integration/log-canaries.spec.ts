import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Officer, type OwnSystem, type Person, startSystem } from '../support/system/index.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { publishedEvent } from '../support/trust/event.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { send } from '../support/trust/send.ts';
import { admitUnit, newPerson } from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let officer: Officer;
let contact: Person;

const PASSWORD = 'Canary-Password-7391';
const LOOKED_FOR = '金丝雀搜索词';

beforeAll(async () => {
  system = await startSystem({ env: { LOG_LEVEL: 'trace' } });
  books = openBooks(system.databaseUrl);
  officer = await system.officer('hefd');
  contact = await newPerson(system, 'canary-contact', 77);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

const logOf = (): string => {
  const port = new URL(system.apiUrl).port;
  return readFileSync(join(dirname(String(system.env.DATA_DIR)), `api-${port}`, 'logs', 'api.log'), 'utf8');
};

/** Refusals and failures of every kind, each with something personal in its hand. */
async function fail(apiUrl: string): Promise<void> {
  const token = contact.token();
  const text = `${contact.name} ${contact.phone}`;
  await send(apiUrl, 'POST /auth/officer/sessions', {
    body: { loginName: officer.loginName, password: PASSWORD, oneTimeCode: '000000' },
  });
  await send(apiUrl, 'PATCH /me', { token, body: { name: text.repeat(20), phone: contact.phone } });
  await send(apiUrl, 'PATCH /me', { token, body: `{"name": "${text}` });
  await send(apiUrl, 'PUT /me/phone', { token, body: { code: 'canary-phone-code-4711' } });
  await send(apiUrl, 'GET /alliances/:alliance/desk/members', {
    token: officer.token(),
    params: { alliance: 'hefd' },
    query: { q: LOOKED_FOR },
  });
  await send(apiUrl, 'POST /auth/wechat/sessions', {
    body: { code: 'canary-login-code-4711', client: 'weapp', consentVersion: 'none' },
  });
  await send(apiUrl, 'POST /seat-offers/inspect', { body: { token: 'canary-seat-token-4711-canary' } });
}

test('[trust 28] no person, no secret and no token of the whole way stands in the log', async () => {
  const unit = await admitUnit(system, officer, contact, 77);
  const event = await publishedEvent(system, officer, { title: '金丝雀研讨会' });
  const ticket = await contact.call('POST /alliances/:alliance/events/:event/registrations', {
    params: { alliance: 'hefd', event },
  });
  await fail(system.apiUrl);
  // A statement that fails inside the database quotes its values: the log must not.
  await books.run('RENAME TABLE registrations TO registrations_away');
  await send(system.apiUrl, 'GET /me/tickets', { token: contact.token() });
  await send(system.apiUrl, 'POST /alliances/:alliance/events/:event/registrations', {
    token: contact.token(),
    params: { alliance: 'hefd', event },
  });
  await books.run('RENAME TABLE registrations_away TO registrations');
  const { fields } = await contact.call('GET /alliances/:alliance/applications/:application', {
    params: { alliance: 'hefd', application: unit.applicationId },
  });
  const persona = (await system.sandbox.personas()).find(({ id }) => id === 'canary-contact');
  const merchant = system.credentials.merchants.find(({ key }) => key === 'hefd');
  const secrets: Record<string, string | undefined> = {
    'the name': contact.name,
    'the phone': contact.phone,
    'the unit': fields.unitName,
    'the credit code': fields.creditCode,
    'the mail': fields.contactEmail,
    'the address': fields.address,
    'the session of a person': contact.token(),
    'the session of an officer': officer.token(),
    'the password': officer.password,
    'the tried password': PASSWORD,
    'the searched word': LOOKED_FOR,
    'a login code': 'canary-login-code-4711',
    'a phone code': 'canary-phone-code-4711',
    'a seat token': 'canary-seat-token-4711-canary',
    'the code of a ticket': ticket.code,
    'the app secret': system.credentials.mp.secret,
    'the APIv3 key': merchant?.apiV3Key,
    'the private key': merchant?.privateKeyPem.split('\n')[1],
    ...Object.fromEntries(
      Object.entries(persona?.openids ?? {}).map(([app, openid]) => [`the openid in ${app}`, openid]),
    ),
  };
  const log = logOf();
  expect(log.split('\n').length).toBeGreaterThan(30);
  expect(log).toContain('"request failed"');
  expect(
    Object.entries(secrets)
      .filter(([, secret]) => secret && log.includes(secret))
      .map(([name]) => name),
  ).toEqual([]);
  expect(Object.values(secrets).filter((secret) => !secret)).toEqual([]);
});

test('[trust 28] control: one line that logs a request’s body is found', async () => {
  const mutant = await startMutant(system.env, [
    { find: /(\}, "request"\);)/, replace: '$1 log.info("body " + JSON.stringify(request.body));' },
  ]);
  try {
    await fail(mutant.url);
    expect(mutant.log()).toContain(PASSWORD);
  } finally {
    await mutant.stop();
  }
});
