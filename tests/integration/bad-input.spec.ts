import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONSENT_VERSION } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import { root } from '../../config/commands/lib/paths.mjs';
import { run } from '../../config/commands/lib/processes.mjs';
import { type OwnSystem, type Person, startSystem } from '../support/system/index.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { type Answer, send } from '../support/trust/send.ts';
import { draftApplication, newPerson } from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let owner: Person;
let stranger: Person;

beforeAll(async () => {
  system = await startSystem({ env: { LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  owner = await newPerson(system, 'bad-owner', 1);
  stranger = await newPerson(system, 'bad-stranger', 2);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

const APPLICATION = '/alliances/:alliance/applications/:application';

/** A refusal as people get it: a status, a code, and a Chinese sentence that says what to do. */
function expectRefusal(answer: Answer, status: number, code: string): void {
  expect([answer.status, answer.code]).toEqual([status, code]);
  expect(answer.json.detail).toMatch(/[\u4e00-\u9fff]{4}/);
  expect(answer.json.detail).not.toMatch(/\{\w+\}|undefined|[a-z]+_[a-z]+/);
  expect(answer.json.requestId).toBeTruthy();
}

describe('an application', () => {
  test('with missing fields is not handed in: each is named with a sentence of its own', async () => {
    const applicant = await newPerson(system, 'bad-missing', 3);
    const params = { alliance: 'hefd' };
    const draft = await applicant.call('POST /alliances/:alliance/applications', { params, body: { kind: 'unit' } });
    const answer = await send(system.apiUrl, `POST ${APPLICATION}/submit`, {
      token: applicant.token(),
      params: { ...params, application: draft.id },
      body: { version: draft.version },
    });
    expectRefusal(answer, 422, 'invalid_fields');
    const asked = draft.form.screens.flatMap(({ fields }) => fields.filter(({ required }) => required));
    expect(answer.json.fields.map(({ field }: { field: string }) => field)).toEqual(asked.map(({ key }) => key));
    for (const { text } of answer.json.fields) expect(text).toMatch(/^请/);
    expect(await books.count("SELECT COUNT(*) FROM applications WHERE state <> 'draft'")).toBe(0);
  });

  test('with an over-long field keeps it as typed and is not handed in', async () => {
    const applicant = await newPerson(system, 'bad-long', 4);
    const { application } = await draftApplication(applicant, 'hefd', 4);
    const params = { alliance: 'hefd', application: application.id };
    const long = '长'.repeat(61);
    const saved = await applicant.call(`PATCH ${APPLICATION}`, {
      params,
      body: { version: application.version, fields: { unitName: long } },
    });
    expect(saved.fields.unitName).toBe(long);
    const answer = await send(system.apiUrl, `POST ${APPLICATION}/submit`, {
      token: applicant.token(),
      params,
      body: { version: saved.version },
    });
    expectRefusal(answer, 422, 'invalid_fields');
    expect(answer.json.fields).toEqual([{ field: 'unitName', code: 'too_long', text: expect.stringContaining('60') }]);
    const huge = await send(system.apiUrl, `PATCH ${APPLICATION}`, {
      token: applicant.token(),
      params,
      body: { version: saved.version, fields: { unitName: '长'.repeat(5_001) } },
    });
    expectRefusal(huge, 400, 'invalid_input');
    const flood = await send(system.apiUrl, `PATCH ${APPLICATION}`, {
      token: applicant.token(),
      params,
      body: JSON.stringify({ version: saved.version, fields: { unitName: 'x'.repeat(2 * 1024 * 1024) } }),
      headers: { 'content-type': 'application/json' },
    });
    expectRefusal(flood, 413, 'payload_too_large');
    expect((await applicant.call(`GET ${APPLICATION}`, { params })).fields.unitName).toBe(long);
  });

  test('of another unit does not exist for whoever has guessed its id', async () => {
    const { application } = await draftApplication(owner, 'hefd', 1);
    const token = stranger.token();
    const params = { alliance: 'hefd', application: application.id };
    const tries = [
      await send(system.apiUrl, `GET ${APPLICATION}`, { token, params }),
      await send(system.apiUrl, `PATCH ${APPLICATION}`, {
        token,
        params,
        body: { version: application.version, fields: { unitName: '改' } },
      }),
      await send(system.apiUrl, `POST ${APPLICATION}/submit`, {
        token,
        params,
        body: { version: application.version },
      }),
      await send(system.apiUrl, `POST ${APPLICATION}/withdraw`, { token, params }),
    ];
    for (const answer of tries) {
      expectRefusal(answer, 404, 'application_not_found');
      expect(answer.text).not.toContain(application.fields.unitName);
    }
    const after = await owner.call(`GET ${APPLICATION}`, { params });
    expect([after.version, after.state]).toEqual([application.version, 'draft']);
  });

  test.each([
    ['broken JSON', '{"version": 0,'],
    ['a list', '[]'],
    ['nothing', ''],
    ['a nesting bomb', `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`],
    ['text for a number', '{"version":"zero","fields":{}}'],
  ])('sent as %s is refused without an accident', async (_, body) => {
    const answer = await send(system.apiUrl, `PATCH ${APPLICATION}`, {
      token: owner.token(),
      params: { alliance: 'hefd', application: '019a9e2b-0000-7000-8000-000000000001' },
      body,
      headers: { 'content-type': 'application/json' },
    });
    expectRefusal(answer, 400, 'invalid_input');
  });
});

describe('[IDN-01] a login code', () => {
  const signIn = (code: string) =>
    send(system.apiUrl, 'POST /auth/wechat/sessions', {
      body: { code, client: 'weapp', consentVersion: CONSENT_VERSION },
      key: null,
    });

  test('that is used, made up or expired is refused, and nobody comes of it', async () => {
    await system.sandbox.createPersona({ id: 'bad-login', displayName: '孟迟', phone: '13900000099' });
    const persons = await books.count('SELECT COUNT(*) FROM persons');
    const late = await system.sandbox.loginCode('bad-login');
    await system.travelTo(addMinutes(await system.now(), 6));
    expectRefusal(await signIn(late), 400, 'login_code_invalid');
    expectRefusal(await signIn('made-up-code'), 400, 'login_code_invalid');
    expect(await books.count('SELECT COUNT(*) FROM persons')).toBe(persons);
    const good = await system.sandbox.loginCode('bad-login');
    expect((await signIn(good)).status).toBe(200);
    expectRefusal(await signIn(good), 400, 'login_code_invalid');
    expect(await books.count('SELECT COUNT(*) FROM persons')).toBe(persons + 1);
  });
});

describe('an operator is told in a plain sentence why it does not start', () => {
  const start = async (env: Record<string, string>): Promise<string> => {
    const all = { ...system.env, API_PORT: '1', ...env };
    const main = join(root, 'apps/api/dist/main.js');
    return run(process.execPath, ['--enable-source-maps', main], { env: all }).catch((error: Error) => error.message);
  };

  test('a charter with a missing article', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mengwu-charters-'));
    try {
      cpSync(join(root, 'config/charters'), folder, { recursive: true });
      const file = join(folder, 'hefd.yaml');
      const text = readFileSync(file, 'utf8');
      const broken = text.replace(/(name: \[\{ from: 2025-01-01), article: p\.1/, '$1');
      expect(broken).not.toBe(text);
      writeFileSync(file, broken);
      const said = await start({ CHARTERS_DIR: folder });
      expect(said).toMatch(/Mengwu cannot start/);
      expect(said).toMatch(/hefd/);
      expect(said).toMatch(/identity\.name/);
      expect(said).toMatch(/article/);
      expect(said).not.toMatch(/^\s+at /m);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('[CFG-01] production with the sandbox’s hosts, plain http and no secret', async () => {
    const said = await start({ NODE_ENV: 'production', SECRET_FILE: '' });
    for (const part of [
      'SECRET_FILE is missing',
      'NOTIFY_BASE_URL: The notification address must begin with https://',
      'apiBase must be https://api.weixin.qq.com',
      'payBase must be https://api.mch.weixin.qq.com',
      'urls.wallet belongs to the sandbox',
      'is a sandbox key and must not be used in production',
    ])
      expect(said).toContain(part);
    for (const { privateKeyPem, apiV3Key } of system.credentials.merchants) {
      expect(said).not.toContain(apiV3Key);
      expect(said).not.toContain(privateKeyPem.split('\n')[1]);
    }
  });

  test.each([
    ['DATABASE_URL', 'mysql://root@127.0.0.1:9/nothing', /database does not answer/],
    ['API_PORT', 'door', /API_PORT must be a whole number/],
    ['WECHAT_FILE', '/nowhere/wechat.json', /cannot be read/],
  ])('a wrong %s', async (name, value, sentence) => {
    const said = await start({ [name]: value });
    expect(said).toMatch(sentence);
    expect(said).not.toMatch(/^\s+at /m);
  });
});
