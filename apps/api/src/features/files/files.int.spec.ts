import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { FileView } from '@mengwu/contracts';
import sharp from 'sharp';
import { newId } from '../../platform/ids.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Files, FilesModule } from './index.ts';

const UPLOAD = 'POST /alliances/:alliance/files';
const LINK = 'POST /alliances/:alliance/files/:file/link';
const params = { alliance: 'hefd' };
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

let api: TestApi;
let folder: string;
/** What the room above would answer: may this person read the files of this application? */
const readable = new Set<string>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mengwu-files-'));
  api = await createTestApi({ rooms: [FilesModule], env: { DATA_DIR: folder } });
  api.get(Files).onMayRead('application', async (id, _, { personId }) => readable.has(`${id} ${personId}`));
});
beforeEach(async () => {
  await api.reset();
  readable.clear();
  await rm(join(folder, 'files'), { recursive: true, force: true });
  await api.travelTo('2026-05-20T00:00:00Z');
});
afterAll(async () => {
  await api.close();
  await rm(folder, { recursive: true, force: true });
});

interface Sent {
  bytes?: Buffer;
  name?: string;
  type?: string;
  purpose?: string;
  alliance?: string;
}

async function send(
  person: string | undefined,
  { bytes = PDF, name = '盖章申请表.pdf', type, purpose = 'application', alliance = 'hefd' }: Sent = {},
) {
  const boundary = 'boundary-of-the-spec';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type ?? 'application/pdf'}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const caller = person === undefined ? api.anyone : api.as(person);
  const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
  return caller.send(UPLOAD, { params: { alliance }, query: { purpose }, body, headers });
}

async function uploaded(person: string, sent: Sent = {}): Promise<FileView> {
  const { status, body } = await send(person, sent);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as FileView;
}

const attach = (file: string, owner: string, subject: { kind: string; id: string }, alliance = 'hefd') =>
  api.transactions.run(
    api.context(),
    (tx) => api.get(Files).attach(tx, { file, alliance, owner, purpose: 'application', subject }),
    { unrecorded: 'draft' },
  );
const link = (person: string, file: string, alliance = 'hefd') =>
  api.as(person).send(LINK, { params: { alliance, file } });
const open = (url: string) => api.app.inject({ method: 'GET', url: new URL(url).pathname });
const urlOf = ({ body }: { body: unknown }) => (body as { url: string }).url;

async function onDisk(): Promise<string[]> {
  const entries = await readdir(join(folder, 'files'), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const picture = (format: 'jpeg' | 'png' | 'webp', width = 60) =>
  sharp({ create: { width, height: 40, channels: 3, background: '#3388aa' } })
    .withExif({ IFD0: { Copyright: 'canary-of-the-exif' }, IFD3: { GPSLatitude: '31/1 16/1 0/1' } })
    .toFormat(format)
    .toBuffer();

/** The same PNG, whose header promises a picture of this size. */
function claimingSize(png: Buffer, side: number): Buffer {
  const copy = Buffer.from(png);
  copy.writeUInt32BE(side, 16);
  copy.writeUInt32BE(side, 20);
  copy.writeUInt32BE(crc32(copy.subarray(12, 29)), 29);
  return copy;
}

describe('an upload', () => {
  it('is stored privately under a random name', async () => {
    const file = await uploaded('anna');
    expect(file).toMatchObject({ name: '盖章申请表.pdf', mime: 'application/pdf', sizeBytes: PDF.length });
    const [path = '', ...others] = await onDisk();
    expect(others).toEqual([]);
    expect(path).not.toContain(file.id);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['jpeg', 'image/jpeg', '扫描件.jpg'],
    ['png', 'image/webp', '扫描件.webp'],
    ['webp', 'image/webp', '扫描件.webp'],
  ] as const)('[trust 15] a %s is drawn anew as %s, nothing hidden in it survives', async (format, mime, name) => {
    const bytes = Buffer.concat([await picture(format), Buffer.from('<script>canary-at-the-end</script>')]);
    const file = await uploaded('anna', { bytes, name: '扫描件.png', type: 'image/png' });
    expect(file).toMatchObject({ mime, name });
    const answer = await open(urlOf(await link('anna', file.id)));
    expect(answer.rawPayload.includes('canary')).toBe(false);
    const { exif, width, height } = await sharp(answer.rawPayload).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 60, height: 40 });
  });

  it('is made smaller when it is larger than any screen shows', async () => {
    const file = await uploaded('anna', { bytes: await picture('jpeg', 9_000) });
    const answer = await open(urlOf(await link('anna', file.id)));
    expect((await sharp(answer.rawPayload).metadata()).width).toBe(4_000);
  });

  it.each([
    ['a script that calls itself a picture', Buffer.from('<svg onload=alert(1)>'), 415, 'file_type_refused'],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>'), 415, 'file_type_refused'],
    ['an archive', Buffer.from('504b0304140000000800', 'hex'), 415, 'file_type_refused'],
    ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000'), 415, 'file_type_refused'],
    ['an empty file', Buffer.alloc(0), 400, 'file_missing'],
    ['half a PDF', PDF.subarray(0, 30), 422, 'file_damaged'],
    [
      'a picture cut off on its way',
      Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
      422,
      'file_damaged',
    ],
  ])('[trust 15] %s is refused and leaves nothing', async (_, bytes, status, code) => {
    expect(await send('anna', { bytes, type: 'image/png' })).toMatchObject({ status, body: { code } });
    expect(await onDisk()).toEqual([]);
  });

  it('[trust 15] of 30,000 × 30,000 pixels is refused before it is unfolded', async () => {
    const bomb = claimingSize(await picture('png'), 30_000);
    expect(await send('anna', { bytes: bomb })).toMatchObject({ status: 422, body: { code: 'file_damaged' } });
  });

  it('of 40 MB is refused with its limit, and nothing is stored', async () => {
    const answer = await send('anna', { bytes: Buffer.concat([PDF, Buffer.alloc(40 * 1024 * 1024)]) });
    expect(answer).toMatchObject({ status: 413, body: { code: 'file_too_large', params: { limitMb: 10 } } });
    expect(await onDisk()).toEqual([]);
    expect(await api.database.query('/* any-alliance: integrity */ SELECT id FROM files')).toEqual([]);
  });

  it('without a file, without a login, for no alliance or for the desk by a stranger is refused', async () => {
    expect(await api.as('anna').send(UPLOAD, { params, query: { purpose: 'application' }, body: {} })).toMatchObject({
      status: 400,
      body: { code: 'file_missing' },
    });
    expect(await send(undefined)).toMatchObject({ status: 401 });
    expect(await send('anna', { alliance: 'nowhere' })).toMatchObject({
      status: 404,
      body: { code: 'alliance_not_found' },
    });
    expect(await send('anna', { purpose: 'resolution' })).toMatchObject({
      status: 403,
      body: { code: 'right_missing' },
    });
    api.people.grant('anna', 'officer', params);
    expect(await send('anna', { purpose: 'resolution' })).toMatchObject({ status: 200 });
  });

  it('[trust 37] one person cannot fill the disk', async () => {
    const { id } = await uploaded('anna');
    const copies = Array.from({ length: 99 }, () => `SELECT '${newId()}' AS id`).join(' UNION ALL ');
    await api.transactions.run(
      api.context(),
      (tx) =>
        tx.execute(
          `INSERT INTO files (id, alliance_id, owner_id, purpose, name, mime, size_bytes, sha256, stored_as, created_at, loose_since)
           SELECT copies.id, alliance_id, owner_id, purpose, name, mime, size_bytes, sha256, CONCAT(copies.id, '-------'), created_at, loose_since
           FROM files JOIN (${copies}) AS copies WHERE alliance_id = 'hefd' AND files.id = ?`,
          [id],
        ),
      { unrecorded: 'machinery' },
    );
    expect(await send('anna')).toMatchObject({ status: 429 });
    expect(await send('berta')).toMatchObject({ status: 200 });
  });
});

describe('[trust 16] a stored file', () => {
  const subject = { kind: 'application', id: newId() };

  it('is opened by a link for five minutes, as an attachment that runs nothing', async () => {
    const file = await uploaded('anna');
    const url = urlOf(await link('anna', file.id));
    const answer = await open(url);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload.equals(PDF)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    });
    expect(answer.headers['content-disposition']).toBe(
      `attachment; filename="_____.pdf"; filename*=UTF-8''${encodeURIComponent('盖章申请表')}.pdf`,
    );
    await api.travelTo('2026-05-20T00:04:59Z');
    expect((await open(url)).statusCode).toBe(200);
    await api.travelTo('2026-05-20T00:05:01Z');
    expect((await open(url)).json()).toMatchObject({ status: 410, code: 'file_link_expired' });
  });

  it('is the uploader’s alone while no record holds it', async () => {
    const file = await uploaded('anna');
    api.people.grant('officer', 'officer', params);
    for (const person of ['berta', 'officer']) {
      expect(await link(person, file.id)).toMatchObject({ status: 404, body: { code: 'file_not_found' } });
    }
    expect(await link('anna', file.id)).toMatchObject({ status: 200 });
  });

  it('held by a record is read by its people and this alliance’s officers, by nobody else', async () => {
    const file = await uploaded('anna');
    await attach(file.id, 'anna', subject);
    readable.add(`${subject.id} colleague`);
    api.people.grant('officer', 'officer', params);
    api.people.grant('stranger', 'officer', { alliance: 'tocop' });
    const statusOf = async (person: string, alliance = 'hefd') => (await link(person, file.id, alliance)).status;
    expect([await statusOf('anna'), await statusOf('colleague'), await statusOf('officer')]).toEqual([200, 200, 200]);
    expect([await statusOf('berta'), await statusOf('stranger'), await statusOf('stranger', 'tocop')]).toEqual([
      404, 404, 404,
    ]);
    expect((await api.anyone.send(LINK, { params: { ...params, file: file.id } })).status).toBe(401);
  });

  it('is asked for anew each time: a right that is gone opens no further link', async () => {
    const file = await uploaded('anna');
    await attach(file.id, 'anna', subject);
    api.people.grant('officer', 'officer', params);
    expect(await link('officer', file.id)).toMatchObject({ status: 200 });
    api.people.revoke('officer', 'officer', params);
    expect(await link('officer', file.id)).toMatchObject({ status: 404 });
  });

  it('opened by somebody else leaves a trace, opened by its owner none', async () => {
    const file = await uploaded('anna');
    await attach(file.id, 'anna', subject);
    api.people.grant('officer', 'officer', params);
    await link('anna', file.id);
    await link('officer', file.id);
    const trail = await api.database.query<{ actor: string; action: string }>(
      '/* any-alliance: integrity */ SELECT * FROM audit_entries',
    );
    expect(trail).toHaveLength(1);
    expect(JSON.stringify(trail)).toContain('file.opened');
  });

  it('has no address that can be guessed', async () => {
    const { id } = await uploaded('anna');
    const forged = [id, id.replaceAll('-', ''), 'A'.repeat(72), Buffer.alloc(54).toString('base64url'), `${id}${id}`];
    for (const token of forged) {
      const { statusCode, body } = await api.app.inject({ method: 'GET', url: `/files/${token}` });
      expect([statusCode, JSON.parse(body).code]).toEqual([404, 'file_not_found']);
    }
    expect(await link('anna', newId())).toMatchObject({ status: 404 });
  });
});

describe('a file and its record', () => {
  const subject = { kind: 'application', id: newId() };
  const keepOnly = (keep: string[]) =>
    api.transactions.run(api.context(), (tx) => api.get(Files).keepOnly(tx, 'hefd', subject, keep), {
      unrecorded: 'draft',
    });

  it('only one’s own upload of this alliance, this purpose and this record can be attached', async () => {
    const file = await uploaded('anna');
    await expect(attach(file.id, 'berta', subject)).rejects.toThrow('file_not_found');
    await expect(attach(file.id, 'anna', subject, 'tocop')).rejects.toThrow('file_not_found');
    await expect(attach(newId(), 'anna', subject)).rejects.toThrow('file_not_found');
    expect(await attach(file.id, 'anna', subject)).toEqual(file);
    expect(await attach(file.id, 'anna', subject)).toEqual(file);
    await expect(attach(file.id, 'anna', { ...subject, id: newId() })).rejects.toThrow('file_not_found');
  });

  it('views are shown within their alliance only', async () => {
    const file = await uploaded('anna');
    expect(await api.get(Files).views('hefd', [file.id, newId()])).toEqual(new Map([[file.id, file]]));
    expect(await api.get(Files).views('tocop', [file.id])).toEqual(new Map());
  });

  it('what no record holds is deleted after a week, what one holds is kept', async () => {
    const [kept, replaced, loose] = [await uploaded('anna'), await uploaded('anna'), await uploaded('anna')];
    await attach(kept.id, 'anna', subject);
    await attach(replaced.id, 'anna', subject);
    await api.travelTo('2026-05-24T00:00:00Z');
    await keepOnly([kept.id]);
    const remaining = async () =>
      [...(await api.get(Files).views('hefd', [kept.id, replaced.id, loose.id])).keys()].sort();
    await api.travelTo('2026-05-27T00:01:00Z');
    await api.jobs.runDue();
    expect(await remaining()).toEqual([kept.id, replaced.id].sort());
    await api.travelTo('2026-05-31T00:01:00Z');
    await api.jobs.runDue();
    expect(await remaining()).toEqual([kept.id]);
    expect(await onDisk()).toHaveLength(1);
    expect((await open(urlOf(await link('anna', kept.id)))).rawPayload.equals(PDF)).toBe(true);
  });
});
