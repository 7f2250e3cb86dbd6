import { describe, expect, it } from '@jest/globals';
import { day } from '@mengwu/kernel';
import { newId } from '../../platform/index.ts';
import { Duties } from '../duties/index.ts';
import { api, council, done, inboxOf, inTx, officer, openChamber, send, upload } from '../motions/motion.fixture.ts';
import {
  answer,
  at,
  code,
  dawnOf,
  daysAfter,
  decide,
  given,
  memberOf,
  showDesk,
  stateOf,
  step,
  stepped,
  type Unit,
  unit,
} from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';

openChamber([DeparturesModule]);

const fulfil = ({ alliance, id }: Unit, on: string, kind: 'attendance' | 'dues' | 'task' = 'task') =>
  inTx((tx) =>
    api.get(Duties).record(tx, {
      ...{ alliance, memberId: id, kind, on: day(on), title: '提交阶段性成果' },
      evidence: { kind: 'assignment', id: newId() },
    }),
  );

const departures = async (alliance: string) =>
  (
    await done<{ items: { id: string; alliance: string; track: string; state: string }[] }>(
      send('GET /alliances/:alliance/desk/departures', { alliance }),
    )
  ).items;

const titles = async (person: string) => (await inboxOf(person)).map(({ title }) => title);

describe('E: three years in a row without fulfilling a duty', () => {
  it('[E8] [E24] warned 90 and 30 days before, it has left on the day after the three years', async () => {
    await at('2026-03-02');
    const one = await unit('hengshui');
    await fulfil(one, '2026-05-20');
    for (const on of ['2027-05-20', '2028-05-20', '2029-02-19']) await dawnOf(on);
    expect(await titles(one.contact)).toEqual([]);
    await dawnOf('2029-02-20');
    await dawnOf('2029-02-21');
    expect(await titles(one.contact)).toEqual(['请尽快履行成员义务：云梦电化教育馆']);
    const [warning] = await inboxOf(one.contact);
    expect(warning?.body).toContain('2026年5月20日之后没有记录；如果到2029年5月21日仍没有履行义务，将视为自动退出');
    expect(warning?.body).toContain('第十三条');
    await dawnOf('2029-04-21');
    expect(await titles(one.contact)).toHaveLength(2);
    await dawnOf('2029-05-20');
    expect((await memberOf(one)).state).toBe('active');
    await dawnOf('2029-05-21');
    expect(await memberOf(one)).toEqual({
      ...{ state: 'lapsed', leftOn: '2029-05-20', leftHow: 'lapse', leftArticle: '第十三条', reapplyFrom: null },
    });
    expect((await inboxOf(one.contact))[0]?.body).toContain('最后一天是2029年5月20日（依据：第十三条）');
    const [left] = await departures('hengshui');
    expect(left).toMatchObject({ track: 'lapse', state: 'left' });
  });

  it('[E8] one duty fulfilled on the last day keeps it in for three years more', async () => {
    await at('2026-03-02');
    const one = await unit('hengshui');
    await dawnOf('2028-12-03');
    await dawnOf('2029-02-01');
    await at('2029-03-02');
    await fulfil(one, '2029-03-02');
    await dawnOf('2029-03-03');
    await dawnOf('2029-06-01');
    expect((await memberOf(one)).state).toBe('active');
    expect(await departures('hengshui')).toEqual([]);
  });

  it('[E8] counts what the charter counts: dues, which E does not know, keep nobody in', async () => {
    await at('2026-03-02');
    const one = await unit('hengshui');
    await fulfil(one, '2028-06-01', 'dues');
    await dawnOf('2028-12-03');
    await dawnOf('2029-02-01');
    await dawnOf('2029-03-03');
    expect((await memberOf(one)).state).toBe('lapsed');
  });

  it('[E8] nobody is out without a warning thirty days before: a late warning puts it off', async () => {
    await at('2026-03-02');
    const one = await unit('hengshui');
    await dawnOf('2029-03-20');
    expect([(await memberOf(one)).state, (await titles(one.contact)).length]).toEqual(['active', 1]);
    await dawnOf(daysAfter('2029-03-20', 29));
    expect((await memberOf(one)).state).toBe('active');
    await dawnOf(daysAfter('2029-03-20', 30));
    expect(await memberOf(one)).toMatchObject({ state: 'lapsed', leftOn: daysAfter('2029-03-20', 29) });
  });

  it('[E24] where the secretariat said so, it takes effect on the day on which the council confirms', async () => {
    await at('2026-03-02');
    await answer('hengshui', 'inactivity.effectiveFrom', '理事会确认之日');
    const people = await council('hengshui', 3);
    const one = await unit('hengshui');
    await dawnOf('2028-12-03');
    await dawnOf('2029-02-01');
    for (const { memberId: id } of people) await fulfil({ ...one, id }, '2029-02-01');
    await dawnOf('2029-03-03');
    const [lapse] = await departures('hengshui');
    if (!lapse) throw new Error('no lapse');
    expect([lapse.state, (await memberOf(one)).state]).toEqual(['confirmation', 'active']);
    const proposed = await stepped(lapse, 'propose');
    expect(proposed.motion).toMatchObject({ bodyName: '理事会', stateText: '待列入议程' });
    await decide('hengshui', proposed.motion?.id ?? '', people, 'yes', { on: '2029-04-10' });
    expect(await memberOf(one)).toMatchObject({ state: 'lapsed', leftOn: '2029-04-10' });
  });

  it('[E24] the desk keeps in who did fulfil a duty after all', async () => {
    await at('2026-03-02');
    await answer('hengshui', 'inactivity.effectiveFrom', '理事会确认之日');
    const one = await unit('hengshui');
    await dawnOf('2028-12-03');
    await dawnOf('2029-02-01');
    await dawnOf('2029-03-03');
    const [lapse] = await departures('hengshui');
    if (!lapse) throw new Error('no lapse');
    await fulfil(one, '2028-09-01');
    expect((await stepped(lapse, 'revive', { reason: '2028年9月已提交成果，漏登' })).state).toBe('stays');
    await dawnOf('2029-03-04');
    expect([(await memberOf(one)).state, await departures('hengshui')]).toMatchObject(['active', [{ state: 'stays' }]]);
    expect(await code(step(lapse, 'propose'))).toBe('departure_not_in_state');
  });

  it('[E8] [E7] a withdrawal that was open leads nowhere any more', async () => {
    await at('2026-03-02');
    const one = await unit('hengshui');
    await dawnOf('2028-12-03');
    await dawnOf('2029-02-01');
    await at('2029-02-10');
    const notice = await given(one);
    await dawnOf('2029-03-03');
    expect((await memberOf(one)).state).toBe('lapsed');
    expect(await stateOf(notice)).toBe('moot');
    expect((await showDesk(notice)).motion?.stateText).toBe('已撤下');
  });
});

describe('the others', () => {
  it.each(['tocop', 'hefd'])('[E8] in %s, whose charter has no such clause, nobody ever lapses', async (alliance) => {
    await at('2026-03-02');
    const one = await unit(alliance);
    for (const on of ['2028-12-03', '2029-02-01', '2029-03-03', '2036-03-03']) await dawnOf(on);
    expect((await memberOf(one)).state).toBe('active');
    expect(await titles(one.contact)).toEqual([]);
  });

  it('[C15] C warns, and expels nobody by itself', async () => {
    await at('2026-03-02');
    const one = await unit('cner');
    await dawnOf('2026-12-03');
    expect(await titles(one.contact)).toHaveLength(1);
    await dawnOf('2027-03-03');
    await dawnOf('2029-03-03');
    expect([(await memberOf(one)).state, await departures('cner')]).toEqual(['active', []]);
  });

  it('[C23] where the years count from a written reminder, nothing runs without one', async () => {
    await at('2026-03-02');
    await answer('cner', 'inactivity.countedFrom', '秘书处书面提醒之日');
    const one = await unit('cner');
    await at('2028-03-02');
    const ledger = () =>
      done<{ standing: { state: string; since: string | null; on: string | null } }>(
        send('GET /alliances/:alliance/desk/members/:member/duties', { alliance: 'cner', member: one.id }),
      );
    expect((await ledger()).standing).toMatchObject({ state: 'fine', since: null, on: null });
    await done(
      send(
        'POST /alliances/:alliance/desk/members/:member/duty-reminders',
        { alliance: 'cner', member: one.id },
        { text: '请尽快报送资源信息。' },
      ),
    );
    expect(await titles(one.contact)).toEqual(['请履行成员义务']);
    expect((await ledger()).standing).toMatchObject({ since: '2028-03-02', on: '2029-03-03' });
    await at('2029-03-03');
    expect((await ledger()).standing.state).toBe('expulsionTrack');
  });
});

describe('the paper of a body', () => {
  it('[E24] confirms nothing where the charter wants a vote', async () => {
    await at('2026-03-02');
    await answer('hengshui', 'inactivity.effectiveFrom', '理事会确认之日');
    await unit('hengshui');
    await dawnOf('2028-12-03');
    await dawnOf('2029-02-01');
    await dawnOf('2029-03-03');
    const [lapse] = await departures('hengshui');
    if (!lapse) throw new Error('no lapse');
    const file = await upload('hengshui', officer, 'departure');
    const paper = { number: '理〔2029〕1号', decidedOn: '2029-03-03', outcome: 'approved', file };
    expect(await code(step(lapse, 'file', paper))).toBe('approval_otherwise');
  });
});
