import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addMinutes } from '@mengwu/kernel';
import { stampedPdf, stampedPng } from '../support/factories/stamped-form.ts';
import { type Officer, type OwnSystem, type Person, startSystem } from '../support/system/index.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { send } from '../support/trust/send.ts';
import { draftApplication, newPerson, submitApplication } from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let officer: Officer;
let owner: Person;
let stranger: Person;
let file: string;

const LINK = 'POST /alliances/:alliance/files/:file/link';
const OPEN = 'GET /files/:token';

beforeAll(async () => {
  system = await startSystem({ env: { WORKERS: 'off', LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  officer = await system.officer('hefd');
  owner = await newPerson(system, 'file-owner', 1);
  stranger = await newPerson(system, 'file-stranger', 2);
  file = (await submitApplication(owner, 'hefd', 1)).fileId;
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

const link = (token: string | undefined, id: string, alliance = 'hefd', url = system.apiUrl) =>
  send(url, LINK, { token, params: { alliance, file: id } });

async function tokenOf(person: Person | Officer, id = file): Promise<string> {
  const { url } = await person.call(LINK, { params: { alliance: 'hefd', file: id } });
  return url.slice(url.lastIndexOf('/') + 1);
}

const open = (token: string, url = system.apiUrl) => send(url, OPEN, { params: { token } });

test('[trust 16] the owner and the desk open a scan, as an attachment that nothing keeps or runs', async () => {
  for (const reader of [owner, officer]) {
    const opened = await open(await tokenOf(reader));
    expect(opened.status).toBe(200);
    expect(opened.text.slice(0, 5)).toBe('%PDF-');
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(opened.headers.get('content-type')).toBe('application/octet-stream');
    expect(opened.headers.get('cache-control')).toMatch(/no-store/);
    expect(opened.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('[trust 16] for everyone else it does not exist: by its own id, by guessed ones, through another alliance', async () => {
  const foreign = await system.officer('hengshui');
  for (const token of [undefined, stranger.token(), foreign.token()]) {
    const answers = [await link(token, file), await link(token, file, 'hengshui')];
    for (const { status, text } of answers) {
      expect([401, 404]).toContain(status);
      expect(text).not.toContain('报名表');
    }
  }
  const guesses = Array.from({ length: 100 }, () => randomUUID());
  const neighbours = Array.from({ length: 50 }, (_, at) => `${file.slice(0, -2)}${at.toString(16).padStart(2, '0')}`);
  for (const guess of [...guesses, ...neighbours.filter((id) => id !== file)])
    expect((await link(stranger.token(), guess)).code).toBe('file_not_found');
});

test('[trust 16] what is not handed in yet is its owner’s alone, and cannot be claimed by another draft', async () => {
  const bytes = stampedPng();
  const { id } = await owner.upload({
    alliance: 'hefd',
    purpose: 'application',
    name: 'a.png',
    bytes,
    type: 'image/png',
  });
  expect((await link(officer.token(), id)).code).toBe('file_not_found');
  const { application } = await draftApplication(stranger, 'hefd', 2);
  for (const stolen of [id, file]) {
    const answer = await send(system.apiUrl, 'PATCH /alliances/:alliance/applications/:application', {
      token: stranger.token(),
      params: { alliance: 'hefd', application: application.id },
      body: { version: application.version, fields: { stampedForm: stolen } },
    });
    expect([answer.status, answer.code]).toEqual([404, 'file_not_found']);
  }
});

test('[trust 16] a link lives five minutes; one that is altered, cut or made up opens nothing', async () => {
  const token = await tokenOf(owner);
  const bytes = Buffer.from(token, 'base64url');
  for (const at of bytes.keys()) {
    const forged = Buffer.from(bytes);
    forged[at] = (forged[at] ?? 0) ^ 1;
    expect((await open(forged.toString('base64url'))).code).toBe('file_not_found');
  }
  const places = await books.rows<{ place: string }>('SELECT stored_as AS place FROM files');
  for (const { place } of places) expect((await open(place)).code).toBe('file_not_found');
  await system.travelTo(addMinutes(await system.now(), 4));
  expect((await open(token)).status).toBe(200);
  await system.travelTo(addMinutes(await system.now(), 1));
  const expired = await open(token);
  expect([expired.status, expired.code]).toEqual([410, 'file_link_expired']);
});

test('[trust 16] control: without the check of its end, an old link opens the scan', async () => {
  const token = await tokenOf(owner);
  await system.travelTo(addMinutes(await system.now(), 6));
  expect((await open(token)).status).toBe(410);
  const mutant = await startMutant(system.env, [{ find: /if \(link\.expiresAt <= now\) throw[^;]*;/, replace: '' }]);
  try {
    expect((await open(token, mutant.url)).status).toBe(200);
  } finally {
    await mutant.stop();
  }
});

test('[trust 16] whoever opens another’s scan leaves a trace', async () => {
  const before = await books.count("SELECT COUNT(*) FROM audit_entries WHERE action = 'file.opened'");
  await officer.signIn();
  await tokenOf(officer);
  expect(await books.count("SELECT COUNT(*) FROM audit_entries WHERE action = 'file.opened'")).toBe(before + 1);
});

test('a file of the wrong kind, an empty, a cut and a 40 MB one are refused in words', async () => {
  const upload = async (bytes: Uint8Array, name: string, type: string) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), name);
    return send(system.apiUrl, 'POST /alliances/:alliance/files', {
      token: stranger.token(),
      params: { alliance: 'hefd' },
      query: { purpose: 'application' },
      body: form,
    });
  };
  const files = await books.count('SELECT COUNT(*) FROM files');
  const refused: readonly [Uint8Array, string, string, number, string][] = [
    [Buffer.from('MZ\u0090\u0000 an executable'), '报名表.pdf', 'application/pdf', 415, 'file_type_refused'],
    [
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'a.svg',
      'image/svg+xml',
      415,
      'file_type_refused',
    ],
    [Buffer.from('<html><script>1</script></html>'), 'a.png', 'image/png', 415, 'file_type_refused'],
    [Buffer.alloc(0), 'a.pdf', 'application/pdf', 400, 'file_missing'],
    [stampedPdf('东湖大学').subarray(0, 300), 'a.pdf', 'application/pdf', 422, 'file_damaged'],
    [stampedPng().subarray(0, 200), 'a.png', 'image/png', 422, 'file_damaged'],
    [
      Buffer.concat([stampedPdf('东湖大学'), Buffer.alloc(40 * 1024 * 1024)]),
      'a.pdf',
      'application/pdf',
      413,
      'file_too_large',
    ],
  ];
  for (const [bytes, name, type, status, code] of refused) {
    const answer = await upload(bytes, name, type);
    expect([name, answer.status, answer.code]).toEqual([name, status, code]);
    expect(answer.json.detail).toMatch(/请|只能/);
  }
  expect(await books.count('SELECT COUNT(*) FROM files')).toBe(files);
  const { status } = await upload(stampedPdf('东湖大学'), 'a.pdf', 'application/pdf');
  expect(status).toBe(200);
});
