import assert from 'node:assert/strict';
import { addDays, addYears, dayOf, startOfDay } from '@mengwu/kernel';
import { apply } from '../../../simulation/acts/apply.ts';
import type { Household } from '../../../simulation/people.ts';
import type { Told } from '../../../support/story.ts';
import type { Hand } from '../phone/hand.ts';
import { refusal } from '../refusal.ts';
import type { CCast } from './c-objection.ts';
import type { Stage } from './stage.ts';
import { takePhone } from './taps.ts';

const alliance = 'cner';

/** C: a unit that left may not apply for two years; the day after, it may. */
export function comesBackAfterTwoYears(told: Told, stage: () => Stage, cast: () => CCast): void {
  let leaver: Household;
  let phone: Hand;
  let banEnds: ReturnType<typeof addDays>;

  told('[C16] a unit asks to leave and, when the secretariat agrees, is out', async () => {
    const { life, members } = cast();
    await life.officer.signIn();
    leaver = members[1] as Household;
    await leaver.contact.signIn();
    await leaver.contact.call('POST /alliances/:alliance/membership/withdrawal', {
      params: { alliance },
      body: { text: '因单位撤并，申请退出联盟。' },
    });
    const { items } = await life.officer.call('GET /alliances/:alliance/desk/departures', {
      params: { alliance },
      query: {},
    });
    const approved = await life.officer.call('POST /alliances/:alliance/desk/departures/:departure/approve', {
      params: { alliance, departure: items[0]?.id ?? '' },
      body: { note: '同意退出' },
    });
    await stage().travelTo(startOfDay(addDays(dayOf(await stage().system.now()), 1)));
    await life.system.settle();
    await life.officer.signIn();
    const left = await life.officer.call('GET /alliances/:alliance/desk/departures/:departure', {
      params: { alliance, departure: approved.id },
    });
    assert.equal(left.state, 'left');
    assert.ok(left.leftOn);
    banEnds = addYears(left.leftOn as typeof banEnds, 2);
  });

  told(
    '[C16] on the last day of the two years the phone still says no, by which article, and from which day',
    async () => {
      const { life } = cast();
      await life.travelTo(banEnds);
      await leaver.contact.signIn();
      const problem = await refusal(apply(life, leaver), 'reapplication_banned');
      assert.equal(problem.changesOn, addDays(banEnds, 1));
      assert.match(problem.article ?? '', /第二十条/);
      phone = await takePhone(stage(), leaver.contact);
      await phone.open(`/packages/application/form/index?alliance=${alliance}&kind=unit`);
      await phone.inspect();
    },
  );

  told('[C16] on the day after, the same unit applies again and is heard', async () => {
    const { life } = cast();
    await life.travelTo(addDays(banEnds, 1));
    await leaver.contact.signIn();
    const again = await apply(life, leaver);
    const phoneNow = await takePhone(stage(), leaver.contact);
    await phoneNow.open(`/packages/application/status/index?alliance=${alliance}&id=${again}`);
    await phoneNow.sees('秘书处资格审查');
    await phoneNow.inspect();
    await life.books.close();
  });
}
