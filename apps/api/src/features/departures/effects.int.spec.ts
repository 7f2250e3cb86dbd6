import { describe, expect, it } from '@jest/globals';
import { dayOf, instant } from '@mengwu/kernel';
import { Bodies } from '../bodies/index.ts';
import { Dues } from '../dues/index.ts';
import { Events } from '../events/index.ts';
import { Members } from '../members/index.ts';
import { api, done, inTx, officer, openChamber, seat, send, upload } from '../motions/motion.fixture.ts';
import { at, dawnOf, given, memberOf, planOf, stateOf, type Unit, unit } from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';

openChamber([DeparturesModule]);

/** A published meeting that the unit's contact has signed up for. */
async function meeting(one: Unit, title: string, startsAt: string): Promise<{ event: string; seat: string }> {
  const { alliance } = one;
  const content = {
    ...{ title, kind: 'seminar', description: '', place: '行政楼', capacity: 30, priceFen: 0, earlyBirdPriceFen: null },
    ...{ startsAt, endsAt: instant(Date.parse(startsAt) + 3_600_000), signUpClosesAt: startsAt },
  };
  const draft = await done<{ id: string; version: number }>(
    send('POST /alliances/:alliance/desk/events', { alliance }, content),
  );
  const params = { alliance, event: draft.id };
  await done(send('POST /alliances/:alliance/desk/events/:event/publish', params));
  const ticket = await done<{ id: string }>(
    send('POST /alliances/:alliance/events/:event/registrations', params, {}, one.contact),
  );
  return { event: draft.id, seat: ticket.id };
}

const bill = (one: Unit, year: number) =>
  inTx((tx) =>
    api.get(Dues).raise(tx, {
      ...{ alliance: one.alliance, for: { kind: 'member', id: one.id }, payerId: null, payerName: one.name },
      ...{ tier: 'ordinary', joinedOn: dayOf(tx.now), isFirstYear: false, periodYear: year },
    }),
  );

const bills = async (person: string) =>
  (await api.as(person).call('GET /me/bills', {})).items.map(({ periodFrom, state }) => [periodFrom, state]);

describe('what ends with a membership', () => {
  it('[A14] [trust 26] seats in bodies end at 24:00 of the last day, and the calculator says so before', async () => {
    await at('2026-03-10');
    const one = await unit('tocop');
    await seat('tocop', 'council', [{ id: one.contact, name: '', memberId: one.id }]);
    expect((await planOf(one)).places).toEqual(['理事会理事']);
    await given(one);
    const seated = async () => (await api.get(Bodies).entitled(undefined, 'tocop', 'council', api.clock.now())).length;
    await dawnOf('2026-04-10');
    expect(await seated()).toBe(1);
    await dawnOf('2026-04-11');
    expect(await seated()).toBe(0);
  });

  it('[D5] a bill of a later year is void, the one of a running year stays owed and payable', async () => {
    await at('2026-11-10');
    const one = await unit('hefd');
    await bill(one, 2026);
    await bill(one, 2027);
    const plan = await planOf(one);
    expect(plan.bills.map(({ text, isVoidAfter }) => [text, isVoidAfter])).toEqual([
      ['2026年11月10日至2026年12月31日的会费', false],
      ['2027年1月1日至2027年12月31日的会费', true],
    ]);
    const notice = await given(one);
    const params = { alliance: 'hefd', departure: notice.id };
    const file = await upload('hefd', officer, 'departure');
    const paper = { number: '理〔2026〕9号', decidedOn: '2026-11-10', outcome: 'approved', file };
    await done(send('POST /alliances/:alliance/desk/departures/:departure/file', params, paper));
    await dawnOf('2026-11-11');
    expect((await memberOf(one)).state).toBe('withdrawn');
    expect(await bills(one.contact)).toEqual([
      ['2026-11-10', 'open'],
      ['2027-01-01', 'void'],
    ]);
    expect(await bills(one.colleague)).toEqual([]);
  });

  it('[A14] seats at meetings after the last day are free for others; those before it stay', async () => {
    await at('2026-03-10');
    const one = await unit('tocop');
    const before = await meeting(one, '三月研讨', '2026-03-25T06:00:00.000Z');
    const after = await meeting(one, '五月研讨', '2026-05-25T06:00:00.000Z');
    expect((await planOf(one)).seats).toEqual([
      { title: '三月研讨', on: '2026-03-25', isCancelled: false },
      { title: '五月研讨', on: '2026-05-25', isCancelled: true },
    ]);
    await given(one);
    await dawnOf('2026-04-11');
    const taken = async ({ event }: { event: string }) => (await api.get(Events).find('tocop', event))?.taken;
    expect([await taken(before), await taken(after)]).toEqual([1, 0]);
    const { items } = await api.as(one.contact).call('GET /me/tickets', {});
    expect(items.filter(({ state }) => state !== 'cancelled').map(({ event }) => event.title)).toEqual(['三月研讨']);
  });

  it('[A13] what it still had to answer is asked for no more', async () => {
    await at('2026-03-10');
    const one = await unit('tocop');
    const task = {
      kind: 'material',
      title: '年度总结',
      text: '请报送年度总结。',
      dueOn: '2026-04-30',
      members: [one.id],
    };
    const { assignments } = await done<{ assignments: { id: string }[] }>(
      send('POST /alliances/:alliance/desk/duty-tasks', { alliance: 'tocop' }, task),
    );
    await given(one);
    await dawnOf('2026-04-11');
    const params = { alliance: 'tocop', assignment: assignments[0]?.id ?? '' };
    const confirm = await send('POST /alliances/:alliance/desk/duty-assignments/:assignment/confirm', params);
    expect(confirm).toMatchObject({ status: 409, body: { code: 'duty_task_closed' } });
  });

  it('[A14] all of it or nothing: when one of the rooms cannot follow, the member stays as it was', async () => {
    await at('2026-03-10');
    const one = await unit('tocop', { name: '不让走学校' });
    await seat('tocop', 'council', [{ id: one.contact, name: '', memberId: one.id }]);
    const notice = await given(one);
    let isBroken = true;
    api.get(Members).onLeft(async (_, { memberName }) => {
      if (isBroken && memberName === '不让走学校') throw new Error('a room that cannot follow');
    });
    await dawnOf('2026-04-11');
    expect([(await memberOf(one)).state, await stateOf(notice)]).toEqual(['active', 'leaving']);
    expect(await api.get(Bodies).entitled(undefined, 'tocop', 'council', api.clock.now())).toHaveLength(1);
    isBroken = false;
    await api.travelTo(instant(Date.parse(api.clock.now()) + 120_000));
    await api.jobs.runDue();
    expect([(await memberOf(one)).state, await stateOf(notice)]).toEqual(['withdrawn', 'left']);
    expect((await memberOf(one)).leftOn).toBe('2026-04-10');
  });
});
