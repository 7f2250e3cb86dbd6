import assert from 'node:assert/strict';
import { addDays, day } from '@mengwu/kernel';
import { walk } from '../../../simulation/acts/walk.ts';
import type { Life } from '../../../simulation/life.ts';
import type { Household } from '../../../simulation/people.ts';
import type { Told } from '../../../support/story.ts';
import type { Hand } from '../phone/hand.ts';
import { lifeOn } from './alliance-life.ts';
import { applicant, found } from './found.ts';
import type { Stage } from './stage.ts';
import { takePhone } from './taps.ts';

export interface CCast {
  life: Life;
  members: Household[];
}

const alliance = 'cner';

/** C: the public notice of an applicant, an objection, and the published list. */
export function admitsAfterObjection(told: Told, stage: () => Stage): { cast: () => CCast } {
  let c: CCast;
  let school: Household & { application: string };
  let member: Hand;
  const application = () =>
    c.life.officer.call('GET /alliances/:alliance/desk/applications/:application', {
      params: { alliance, application: school.application },
    });

  told('[C23] how long a notice runs is settled first; then a unit passes the review', async () => {
    const life = await lifeOn(stage(), alliance, {
      'admission.publicityDays': { kind: 'number', number: 7 },
      'withdrawal.approver': { kind: 'choice', choice: '秘书处' },
    });
    c = { life, members: await found(life, 2, 7500) };
    school = await applicant(life, 7550);
    await life.officer
      .call('POST /alliances/:alliance/desk/applications/:application/pass', {
        params: { alliance, application: school.application },
        body: {},
      })
      .catch(async () => {
        // A scan whose code cannot be read is compared by eye first.
        const { paper } = await application();
        await life.officer.call('POST /alliances/:alliance/desk/applications/:application/confirm-form', {
          params: { alliance, application: school.application },
          body: { shortCode: paper?.shortCode ?? '' },
        });
        await life.officer.call('POST /alliances/:alliance/desk/applications/:application/pass', {
          params: { alliance, application: school.application },
          body: {},
        });
      });
    assert.equal((await application()).step?.kind, 'publicity');
  });

  told('[C10] a member reads the notice on her phone and objects, with a reason', async () => {
    const objector = c.members[0] as Household;
    member = await takePhone(stage(), objector.contact);
    const { publicity } = await application();
    await member.open(`/packages/publicity/detail/index?alliance=${alliance}&id=${publicity?.id}`);
    await member.sees(school.name, '第十四条（二）');
    await member.inspect();
    await member.tap('object');
    await member.type('reason', '该单位尚未完成接入国家体系，请核实。');
    await member.tap('send-objection');
    await member.sees('该单位尚未完成接入国家体系，请核实。');
    await member.inspect();
  });

  told('[C10] while the objection is open the notice does not end', async () => {
    const { publicity } = await application();
    await c.life.travelTo(addDays(day(publicity?.endsOn as string), 1));
    assert.equal((await application()).step?.kind, 'publicity');
  });

  told(
    '[C10] the secretariat dismisses it with a reason; the objector is answered, and the unit is a member',
    async () => {
      const { life } = c;
      const { items } = await life.officer.call('GET /alliances/:alliance/desk/publicities', {
        params: { alliance },
        query: {},
      });
      const objection = items.flatMap(({ objections }) => objections)[0];
      assert.ok(objection);
      await life.officer.call('POST /alliances/:alliance/desk/objections/:objection/resolve', {
        params: { alliance, objection: objection.id },
        body: { outcome: 'dismissed', answer: '经核实，该单位已完成接入，有验收材料。' },
      });
      await life.system.settle();
      const admitted = await walk(life, school, school.application, { voteOn: undefined });
      assert.equal(admitted.state, 'admitted');
      await member.open('/pages/inbox/index');
      await member.sees('异议');
      const phone = await takePhone(stage(), school.contact);
      await phone.open(`/packages/application/status/index?alliance=${alliance}&id=${school.application}`);
      await phone.sees('成为正式成员');
      await phone.inspect();
      await phone.stop();
    },
  );

  told('[C10] the secretariat publishes the list of members, and anybody reads it', async () => {
    const { total } = await c.life.officer.call('GET /alliances/:alliance/desk/members', {
      params: { alliance },
      query: { state: 'active' },
    });
    await c.life.officer.call('POST /alliances/:alliance/desk/member-lists', {
      params: { alliance },
      body: { expectedMembers: total },
    });
    await member.open(`/packages/member/list/index?alliance=${alliance}`);
    await member.sees(school.name);
    await member.inspect();
  });
  return { cast: () => c };
}
