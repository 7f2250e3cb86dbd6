import assert from 'node:assert/strict';
import { type Day, dayOf, lastDayOfPeriod } from '@mengwu/kernel';
import type { Household } from '../../../simulation/people.ts';
import type { Told } from '../../../support/story.ts';
import type { Hand } from '../phone/hand.ts';
import type { ECast } from './e-admission.ts';
import { call, closeSitting, closeVote, meetOn, openSitting, openVote, raiseHands, welcome } from './sitting.ts';
import type { Stage } from './stage.ts';
import { takePhone } from './taps.ts';

/** E: a unit gives notice, the council agrees, and it leaves when three months are over. */
export function withdrawsOverThreeMonths(told: Told, stage: () => Stage, cast: () => ECast): void {
  let leaver: Household;
  let phone: Hand;
  let lastDay: Day;
  const { alliance } = { alliance: 'hengshui' };
  const departure = async () => {
    const { items } = await cast().life.officer.call('GET /alliances/:alliance/desk/departures', {
      params: { alliance },
      query: {},
    });
    const [found] = items;
    assert.ok(found);
    return cast().life.officer.call('GET /alliances/:alliance/desk/departures/:departure', {
      params: { alliance, departure: found.id },
    });
  };

  told(
    '[E7] the phone reckons the last day before anything is sent: three months, and the council must agree',
    async () => {
      leaver = cast().founders.at(-1) as Household;
      await leaver.contact.signIn();
      phone = await takePhone(stage(), leaver.contact);
      lastDay = lastDayOfPeriod(dayOf(await stage().system.now()), { months: 3 });
      await phone.open(`/packages/departure/plan/index?alliance=${alliance}`);
      await phone.sees('理事会', '第十二条');
      await phone.inspect();
      const plan = await leaver.contact.call('GET /alliances/:alliance/membership/withdrawal', {
        params: { alliance },
        query: {},
      });
      assert.equal(plan.earliestOn, lastDay);
    },
  );

  told('[E7] she sends the notice, and the council agrees a month later', async () => {
    await phone.tap('write');
    await phone.type('text', '因学校合并，申请退出联盟。');
    await phone.tap('check');
    await phone.inspect();
    await phone.tap('send');
    await phone.at('/packages/departure/detail/index');
    await phone.inspect();
    const { life, founders } = cast();
    // Her session of last month is over.
    await life.officer.signIn();
    let open = await departure();
    assert.equal(open.state, 'approval');
    if (open.motion === null) {
      open = await life.officer.call('POST /alliances/:alliance/desk/departures/:departure/propose', {
        params: { alliance, departure: open.id },
      });
    }
    const motion = open.motion?.id as string;
    const sitting = await call(life, { body: 'council', title: '审议退出申请的理事会会议', motions: [motion] });
    await meetOn(life, sitting);
    const staying = founders.slice(0, 12).map(({ contact }) => contact.name);
    await welcome(life, sitting.id, staying);
    await openSitting(life, sitting.id);
    await raiseHands(life, await openVote(life, motion), Array(9).fill('yes'));
    await closeVote(life, motion);
    await closeSitting(life, sitting.id);
    assert.equal((await departure()).state, 'leaving');
  });

  told('[E7] [trust 36] on the last day the unit is a member still; when it is over, it is not', async () => {
    const { life } = cast();
    await stage().travelTo(`${lastDay}T15:59:00.000Z`);
    await life.system.settle();
    await leaver.contact.signIn();
    const membership = () => leaver.contact.call('GET /alliances/:alliance/membership', { params: { alliance } });
    assert.equal((await membership()).member.state, 'active');
    await stage().travelTo(`${lastDay}T16:00:01.000Z`);
    await life.system.settle();
    await assert.rejects(membership());
    await life.officer.signIn();
    const left = await departure();
    assert.deepEqual([left.state, left.leftOn], ['left', lastDay]);
    await phone.open('/pages/inbox/index');
    await phone.inspect();
    await life.books.close();
  });
}
