import { describe, expect, it } from '@jest/globals';
import { ApplicationsModule } from '../applications/index.ts';
import { api, council, openChamber, refusal, secondOfficer, send, settleShares } from '../motions/motion.fixture.ts';
import {
  answer,
  at,
  decide,
  dossier,
  given,
  leaveAt,
  memberOf,
  midnight,
  openedDossier,
  stepped,
  type Unit,
  unit,
} from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';

openChamber([DeparturesModule, ApplicationsModule]);

/** Who applies has a phone; the number is somebody's own. */
async function withPhone({ contact }: Unit): Promise<void> {
  await api.database.withSession((session) =>
    session.execute("UPDATE persons SET phone = '13800000001' WHERE id = ?", [contact]),
  );
}

const applying = ({ contact }: Unit) =>
  send('POST /alliances/:alliance/applications', { alliance: 'cner' }, { kind: 'unit' }, contact);

const banned = (changesOn: string) => ({ status: 409, body: { code: 'reapplication_banned', changesOn } });

describe('C: two years after leaving', () => {
  it('[C16] [trust 36] after a withdrawal the unit applies in vain until 23:59 of the last day, and is heard at 24:00', async () => {
    await at('2026-03-02');
    await answer('cner', 'withdrawal.approver', '秘书处');
    await at('2026-03-10');
    const one = await unit('cner');
    await withPhone(one);
    const notice = await given(one);
    await stepped(notice, 'approve', { note: '' });
    await leaveAt(midnight('2026-03-10'));
    expect(await memberOf(one)).toMatchObject({ leftOn: '2026-03-10', reapplyFrom: '2028-03-11' });
    await at('2026-03-11');
    expect(await applying(one)).toMatchObject(banned('2028-03-11'));
    await at('2028-03-10T15:59:00.000Z');
    const refused = await refusal(applying(one));
    expect(refused).toEqual({ status: 409, code: 'reapplication_banned', article: '第十九条、第二十条' });
    await at(midnight('2028-03-10'));
    expect((await applying(one)).status).toBe(200);
  });

  it('[C15] after an expulsion likewise, from the day of the assembly’s vote', async () => {
    await settleShares('cner', 'assembly');
    const people = await council('cner', 3, 'assembly');
    const one = await unit('cner');
    await withPhone(one);
    const grounds = ['违反联盟章程及有关协议、规约，情节严重的'];
    const opened = await openedDossier(one, await dossier('cner', { grounds }));
    await stepped(opened, 'submit');
    await stepped(opened, 'verify', { note: '核实属实' }, secondOfficer);
    const told = await stepped(opened, 'notify', { replyDays: 7 });
    await at(midnight(told.replyUntil ?? ''));
    const voted = await stepped(told, 'propose');
    await decide('cner', voted.motion?.id ?? '', people, 'yes', { body: 'assembly', on: '2026-03-31' });
    await at('2026-04-01');
    expect(await applying(one)).toMatchObject(banned('2028-04-01'));
    await at('2028-03-31');
    expect((await applying(one)).status).toBe(409);
    await at('2028-04-01');
    expect((await applying(one)).status).toBe(200);
  });
});
