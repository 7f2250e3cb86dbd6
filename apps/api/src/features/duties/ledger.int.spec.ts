import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Duties, DutiesModule } from './index.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi({ rooms: [DutiesModule] });
});
afterAll(() => api.close());
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
});

type Entry = Parameters<Duties['record']>[1];

function record(entry: Partial<Entry>) {
  const whole: Entry = {
    ...{ alliance: 'hengshui', memberId: newId(), kind: 'attendance', on: day('2026-03-01'), title: '理事会年会' },
    evidence: { kind: 'registration', id: newId() },
    ...entry,
  };
  return api.transactions.run(api.context(), (tx) => api.get(Duties).record(tx, whole), { unrecorded: 'machinery' });
}

describe('the duty ledger', () => {
  it('[A13] [E6] [trust 7] counts one piece of evidence once, also when it arrives twenty times at once', async () => {
    const [memberId, evidence] = [newId(), { kind: 'registration', id: newId() }];
    await Promise.all(Array.from({ length: 20 }, () => record({ memberId, evidence })));
    await record({ memberId, evidence });
    await record({ memberId, on: day('2026-02-01') });
    const days = await api.get(Duties).daysFulfilled('hengshui', [memberId]);
    expect([...days]).toEqual([[memberId, ['2026-02-01', '2026-03-01']]]);
    const [{ entries }] = (await api.database.query<{ entries: number }>(
      'SELECT COUNT(*) AS entries FROM duty_entries WHERE alliance_id = ? AND member_id = ?',
      ['hengshui', memberId],
    )) as [{ entries: number }];
    expect(entries).toBe(2);
  });

  it('[E6] cites the article given, else the one under which the charter lists the duties', async () => {
    const memberId = newId();
    await record({ memberId, on: day('2026-01-01'), article: '第十一条（二）' });
    await record({ memberId, on: day('2026-02-01') });
    const rows = await api.database.query<{ article: string }>(
      "SELECT article FROM duty_entries WHERE alliance_id = 'hengshui' ORDER BY fulfilled_on",
    );
    expect(rows.map(({ article }) => article)).toEqual(['第十一条（二）', '第十一条']);
  });

  it('what was recorded by mistake counts no more, and stays readable with its reason', async () => {
    const [memberId, evidence] = [newId(), { kind: 'presence', id: newId() }];
    await record({ memberId, evidence });
    const mistake = { alliance: 'hengshui', memberId, kind: 'attendance' as const, evidence, reason: '代签，已更正' };
    await api.transactions.run(api.context(), (tx) => api.get(Duties).revoke(tx, mistake));
    expect(await api.get(Duties).daysFulfilled('hengshui', [memberId])).toEqual(new Map());
    const rows = await api.database.query<{ reason: string }>(
      "SELECT struck_reason AS reason FROM duty_entries WHERE alliance_id = 'hengshui'",
    );
    expect(rows).toEqual([{ reason: '代签，已更正' }]);
  });

  it('[trust 32] of another alliance is not seen', async () => {
    const memberId = newId();
    await record({ memberId });
    expect(await api.get(Duties).daysFulfilled('tocop', [memberId])).toEqual(new Map());
  });
});
