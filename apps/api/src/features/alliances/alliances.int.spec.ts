import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { AlliancePage, CharterDesk } from '@mengwu/contracts';
import { day } from '@mengwu/kernel';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Alliances, AlliancesModule } from './index.ts';
import { RecordCharterVersions } from './usecases/record-charter-versions.usecase.ts';

const ALLIANCES = ['cner', 'hefd', 'hengshui', 'tocop'];

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [AlliancesModule] });
});
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-01T00:00:00Z');
  api.get(Alliances).onMemberCount(async () => new Map());
});
afterAll(() => api.close());

const page = (alliance: string) => api.anyone.call('GET /alliances/:alliance', { params: { alliance } });

describe('the public pages', () => {
  it('list every alliance with its members, for anyone', async () => {
    api.get(Alliances).onMemberCount(async (ids) => new Map(ids.map((id) => [id, id === 'hefd' ? 118 : 0])));
    const { items } = await api.anyone.call('GET /alliances');
    expect(items.map(({ id }) => id)).toEqual(ALLIANCES);
    expect(items.find(({ id }) => id === 'hefd')).toMatchObject({
      name: '高校教师发展中心可持续发展联盟',
      shortName: '高校教发联盟',
      memberCount: 118,
    });
  });

  it.each(ALLIANCES)('%s says who they are, how to join and by which article', async (alliance) => {
    const shown = await page(alliance);
    expect(AlliancePage.parse(shown)).toEqual(shown);
    for (const part of ['intro', 'kinds', 'fees', 'admission', 'facts', 'contacts'] as const) {
      expect(shown[part].length).toBeGreaterThan(0);
    }
    expect(shown.facts.filter(({ article }) => article === '')).toEqual([]);
    expect(shown.facts.filter(({ value }) => /\[object|undefined|null|true|false/.test(value))).toEqual([]);
  });

  it('[D13] [D14] the fees of hefd are 3,000 once and 2,000 a year', async () => {
    const { fees } = await page('hefd');
    expect(fees.filter(({ amountFen }) => amountFen !== null).map(({ amountFen, note }) => [amountFen, note])).toEqual([
      [300_000, '仅第一年缴纳'],
      [200_000, '每年缴纳'],
    ]);
    expect(fees.every(({ article }) => article !== '')).toBe(true);
  });

  it('an amount that no document states is no amount, never nought', async () => {
    const fees = (await Promise.all(ALLIANCES.map(page))).flatMap((shown) => shown.fees);
    expect(fees.filter(({ amountFen }) => amountFen === 0)).toEqual([]);
    expect(fees.every(({ amountFen, note }) => amountFen !== null || Boolean(note))).toBe(true);
  });

  it('[D22] what the document leaves open is marked as such', async () => {
    const { facts } = await page('hefd');
    expect(facts).toContainEqual(
      expect.objectContaining({ group: '会费', value: '自然年', openQuestion: expect.stringContaining('通知只说') }),
    );
  });

  it('[D4] say whether one may apply, before anybody signs in', async () => {
    const { kinds } = await page('hefd');
    expect(kinds.map(({ apply }) => apply)).toEqual(kinds.map(() => ({ allowed: true })));
  });

  it('an alliance that does not exist has no page', async () => {
    expect(await api.anyone.send('GET /alliances/:alliance', { params: { alliance: 'nowhere' } })).toMatchObject({
      status: 404,
      body: { code: 'alliance_not_found' },
    });
  });
});

describe('the charter at the desk', () => {
  const send = (personId: string, alliance: string) =>
    api.as(personId).send('GET /alliances/:alliance/desk/charter', { params: { alliance } });

  it.each(ALLIANCES)('%s: its version, its articles, and every open question in Chinese', async (alliance) => {
    api.people.grant('officer', 'officer', { alliance });
    const { status, body } = await send('officer', alliance);
    expect(status).toBe(200);
    const desk = CharterDesk.parse(body);
    expect(desk.version).toMatch(/^[0-9a-f]{12}$/);
    expect(desk.questions.length).toBeGreaterThan(0);
    const isPlain = (text: string | null) => text === null || /\p{Script=Han}|\d/u.test(text);
    expect(desk.questions.filter(({ subject, setTo }) => !isPlain(subject) || !isPlain(setTo))).toEqual([]);
  });

  it('[trust 32] is not for another alliance’s officers, nor for anyone else', async () => {
    api.people.grant('officer', 'officer', { alliance: 'tocop' });
    expect(await send('officer', 'hefd')).toMatchObject({ status: 403 });
    expect(
      await api.anyone.send('GET /alliances/:alliance/desk/charter', { params: { alliance: 'hefd' } }),
    ).toMatchObject({
      status: 401,
    });
  });
});

describe('the front door', () => {
  it('gives the charter of a day with the version to record', () => {
    const { view, version } = api.get(Alliances).charter('hefd', day('2026-03-01'));
    expect(view.dues.joiningFee?.value?.amountFen).toBe(300_000);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('a clock that stands before the charter began sees its first day', () => {
    expect(api.get(Alliances).charter('hefd', day('2020-01-01')).view.on).toBe('2025-01-01');
  });

  it('refuses an alliance that it does not know', () => {
    expect(() => api.get(Alliances).require('nowhere')).toThrow('alliance_not_found');
    expect(api.get(Alliances).exists('hefd')).toBe(true);
  });

  it('at each start the texts of the versions are kept, each once', async () => {
    const record = () => api.get(RecordCharterVersions).onApplicationBootstrap();
    await record();
    await api.travelTo('2026-04-01T00:00:00Z');
    await record();
    const rows = await api.database.query<{ alliance: string; at: string; id: string }>(
      `/* any-alliance: integrity */ SELECT alliance_id AS alliance, first_seen_at AS at, JSON_VALUE(content, '$.id') AS id
       FROM charter_versions ORDER BY alliance_id`,
    );
    expect(rows.map(({ alliance, id }) => [alliance, id])).toEqual(ALLIANCES.map((id) => [id, id]));
    expect(rows.every(({ at }) => at.startsWith('2026-03-01'))).toBe(true);
  });
});
