import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { AlliancePage } from '@mengwu/contracts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Alliances, AlliancesModule } from './index.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [AlliancesModule], env: { CHARTERS_DIR: 'tests/support/charters' } });
  await api.reset();
  await api.travelTo('2026-03-01T00:00:00Z');
  api.get(Alliances).onMemberCount(async () => new Map());
});
afterAll(() => api.close());

it('a new alliance is a new file: its page stands without a line of code', async () => {
  const page = await api.anyone.call('GET /alliances/:alliance', { params: { alliance: 'fifth' } });
  expect(AlliancePage.parse(page)).toEqual(page);
  expect(page.admission.map(({ label }) => label)).toEqual([
    ...['申请公示', '秘书处核对材料', '评议会评议', '结果公示', '颁发成员证书', '公布成员名单'],
  ]);
  expect(page.kinds.map(({ label, apply }) => [label, apply.allowed])).toEqual([['单位成员', true]]);
});

it('an alliance of another installation is not known here', async () => {
  expect(await api.anyone.send('GET /alliances/:alliance', { params: { alliance: 'hefd' } })).toMatchObject({
    status: 404,
  });
});
