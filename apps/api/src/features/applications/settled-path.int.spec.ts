import { describe, expect, it } from '@jest/globals';
import { applied, mine, show } from './admission.fixture.ts';
import { api, desk, openBench, pass } from './application-bench.ts';

openBench();

const T = { alliance: 'tocop' };
const reason = '秘书处与理事会商定的吸收办法';

async function settle(choice: string): Promise<void> {
  const { questions } = await desk().call('GET /alliances/:alliance/desk/charter', { params: T });
  const asked = questions.find(({ path }) => path === 'admission.path');
  await desk().call('POST /alliances/:alliance/desk/charter/settings', {
    params: T,
    body: { path: 'admission.path', answer: { kind: 'choice', choice }, reason, revision: asked?.revision ?? 0 },
  });
}

let serial = 1;
const apply = () => applied({ alliance: 'tocop', given: { unitName: `某校${serial++}` } });
const stepsOf = async (one: Parameters<typeof mine>[0]) => (await mine(one)).path.map(({ key }) => key);

describe('[A29] who admits, as the secretariat settles it', () => {
  it('the way changes for applications from the next day on; older ones keep theirs to the end', async () => {
    const before = await apply();
    await settle('只由管理者批准');
    const sameDay = await apply();
    await api.travelTo('2026-03-03T01:00:00Z');
    const after = await apply();
    expect(await Promise.all([before, sameDay, after].map(stepsOf))).toEqual([
      ['review', 'resolution', 'certificate'],
      ['review', 'resolution', 'certificate'],
      ['review', 'certificate'],
    ]);
    await pass(after.params);
    expect((await show(after.params)).state).toBe('admitted');
    await pass(before.params);
    expect(await show(before.params)).toMatchObject({ state: 'underway', step: { key: 'resolution' } });
  });

  it.each([
    ['只由理事会批准', ['resolution', 'certificate'], 'resolution'],
    ['先由管理者审查，再由理事会批准', ['review', 'resolution', 'certificate'], 'review'],
  ])('%s', async (choice, steps, first) => {
    await settle(choice);
    await api.travelTo('2026-03-03T01:00:00Z');
    const one = await apply();
    expect(await stepsOf(one)).toEqual(steps);
    expect(await show(one.params)).toMatchObject({ state: 'underway', step: { key: first } });
  });
});
