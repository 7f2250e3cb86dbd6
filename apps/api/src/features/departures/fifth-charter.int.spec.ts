import { describe, expect, it } from '@jest/globals';
import {
  done,
  members,
  officer,
  openChamber,
  refusal,
  seat,
  secondOfficer,
  send,
  upload,
} from '../motions/motion.fixture.ts';
import {
  at,
  dawnOf,
  decide,
  dossier,
  given,
  leaveAt,
  memberOf,
  midnight,
  openedDossier,
  planOf,
  step,
  stepped,
  unit,
} from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';

openChamber([DeparturesModule], { charters: 'tests/support/charters' });

/** An alliance that no document describes: other values, no line of code. */
describe('a fifth charter', () => {
  it('[A14] two months’ notice to a panel, no approval, no ban after leaving', async () => {
    await at('2026-12-31');
    const one = await unit('fifth');
    expect(await planOf(one)).toMatchObject({
      ...{ noticeMonths: 2, lastDay: '2027-02-28', approver: null, reapplyFrom: null, article: '第十五条' },
    });
    expect(await given(one)).toMatchObject({ state: 'leaving', lastDay: '2027-02-28' });
    await leaveAt(midnight('2027-02-28'));
    expect(await memberOf(one)).toMatchObject({ state: 'withdrawn', leftOn: '2027-02-28', reapplyFrom: null });
  });

  it('[C15] expulsion goes through the panel’s vote and the assembly’s, then a year’s ban', async () => {
    const people = await members('fifth', 3);
    await seat('fifth', 'panel', people);
    const one = await unit('fifth');
    const opened = await openedDossier(one, await dossier('fifth', { grounds: ['严重损害联盟声誉的'] }));
    expect((await stepped(opened, 'submit')).state).toBe('verification');
    await stepped(opened, 'verify', { note: '属实' }, secondOfficer);
    const told = await stepped(opened, 'notify', { replyDays: 7 });
    await at(midnight(told.replyUntil ?? ''));
    const { motion } = await stepped(told, 'propose');
    await decide('fifth', motion?.id ?? '', people, 'yes', { body: 'panel', on: '2026-03-20' });
    expect((await memberOf(one)).state).toBe('active');
    await decide('fifth', motion?.id ?? '', people, 'yes', { body: 'assembly', on: '2026-04-20' });
    expect(await memberOf(one)).toMatchObject({ state: 'expelled', leftOn: '2026-04-20', reapplyFrom: '2027-04-21' });
  });

  it('[E8] [E24] two calendar years without a duty; its highest body confirms by a paper', async () => {
    await at('2026-03-02');
    const one = await unit('fifth');
    for (const on of ['2028-10-03', '2028-12-03', '2029-01-01']) await dawnOf(on);
    const { items } = await done<{ items: { id: string; alliance: string; state: string }[] }>(
      send('GET /alliances/:alliance/desk/departures', { alliance: 'fifth' }),
    );
    const [lapse] = items;
    if (!lapse) throw new Error('no lapse');
    expect([lapse.state, (await memberOf(one)).state]).toEqual(['confirmation', 'active']);
    expect((await refusal(step(lapse, 'propose'))).code).toBe('approval_otherwise');
    await at('2029-01-15');
    const file = await upload('fifth', officer, 'departure');
    const paper = { number: '大会〔2029〕1号', decidedOn: '2029-01-12', outcome: 'approved', file };
    expect((await stepped(lapse, 'file', paper)).state).toBe('left');
    expect(await memberOf(one)).toMatchObject({ state: 'lapsed', leftOn: '2029-01-12', reapplyFrom: null });
  });
});
