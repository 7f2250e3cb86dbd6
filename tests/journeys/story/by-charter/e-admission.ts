import assert from 'node:assert/strict';
import type { Life } from '../../../simulation/life.ts';
import type { Household } from '../../../simulation/people.ts';
import type { Told } from '../../../support/story.ts';
import type { Hand } from '../phone/hand.ts';
import { lifeOn } from './alliance-life.ts';
import { applicant, found } from './found.ts';
import { call, closeSitting, closeVote, meetOn, openSitting, openVote, raiseHands, welcome } from './sitting.ts';
import type { Stage } from './stage.ts';
import { openInbox, takePhone, voteInThreeTaps } from './taps.ts';

export interface ECast {
  life: Life;
  founders: Household[];
  director: Hand;
}

type Applied = Household & { application: string };

const DIRECTORS = 15;
const namesOf = (households: readonly Household[]) => households.map(({ contact }) => contact.name);

/** E: a college is admitted by the vote of the council, fifteen directors of whom nine, then ten come. */
export function admitsByVote(told: Told, stage: () => Stage): { cast: () => ECast } {
  let e: ECast;
  let college: Applied;
  let factory: Applied;
  const motionOf = async ({ application }: Applied): Promise<string> => {
    const params = { alliance: e.life.alliance, application };
    const { motionId } = await e.life.officer.call('GET /alliances/:alliance/desk/applications/:application', {
      params,
    });
    assert.ok(motionId, 'the step of the council has put a motion');
    return motionId;
  };
  const pass = async ({ application }: Applied) =>
    e.life.officer.call('POST /alliances/:alliance/desk/applications/:application/pass', {
      params: { alliance: e.life.alliance, application },
      body: {},
    });

  told('[E10] fifteen units found the alliance, and each sends one director', async () => {
    const life = await lifeOn(stage(), 'hengshui');
    const founders = await found(life, DIRECTORS, 7100);
    const { mandates } = await life.officer.call('GET /alliances/:alliance/desk/bodies/:body', {
      params: { alliance: life.alliance, body: 'council' },
    });
    assert.equal(mandates.length, DIRECTORS);
    const [first] = founders;
    assert.ok(first);
    e = { life, founders, director: await takePhone(stage(), first.contact) };
  });

  told('[E4] a college and a factory apply; after the review they wait for the council', async () => {
    college = await applicant(e.life, 7150);
    factory = await applicant(e.life, 7151);
    await pass(college);
    await pass(factory);
    const phone = await takePhone(stage(), college.contact);
    await phone.open(`/packages/application/status/index?alliance=hengshui&id=${college.application}`);
    await phone.sees('理事会讨论通过', '第九条（三）');
    await phone.inspect();
    await phone.stop();
  });

  told('[E10] nine of fifteen come: the phone says how many are missing, and the sitting is adjourned', async () => {
    const { life, founders, director } = e;
    const sitting = await call(life, {
      body: 'council',
      title: '第一次理事会会议',
      motions: [await motionOf(college), await motionOf(factory)],
    });
    await openInbox(director, `会议通知：第一次理事会会议`);
    await director.at('/packages/sitting/detail/index');
    await director.tap('answer-attending');
    await director.sees('您的回复');
    await meetOn(life, sitting);
    const seen = await welcome(life, sitting.id, namesOf(founders.slice(0, 9)));
    assert.deepEqual([seen.quorum.entitled, seen.quorum.needed, seen.quorum.missing], [15, 10, 1]);
    await assert.rejects(openSitting(life, sitting.id), /sitting_without_quorum|quorum/);
    await director.open(`/packages/sitting/detail/index?alliance=hengshui&id=${sitting.id}`);
    await director.sees('应到 15 人，实到 9 人，还差 1 人', '第十五条');
    await director.inspect();
    const adjourned = await life.officer.call('POST /alliances/:alliance/desk/sittings/:sitting/adjourn', {
      params: { alliance: life.alliance, sitting: sitting.id },
    });
    assert.equal(adjourned.state, 'adjourned');
  });

  told(
    '[E10] [E4] ten come: seven say yes and the college is a member, six say yes and the factory is not',
    async () => {
      const { life, founders, director } = e;
      const motions = [await motionOf(college), await motionOf(factory)] as const;
      const sitting = await call(life, { body: 'council', title: '第二次理事会会议', motions });
      await meetOn(life, sitting);
      await welcome(life, sitting.id, namesOf(founders.slice(0, 10)));
      await openSitting(life, sitting.id);
      const { title } = await openVote(life, motions[0]);
      await voteInThreeTaps(director, title, 'yes');
      const { officer, alliance } = life;
      const look = (motion: string) =>
        officer.call('GET /alliances/:alliance/desk/motions/:motion', { params: { alliance, motion } });
      await raiseHands(life, await look(motions[0]), [...Array(6).fill('yes'), 'no', 'no', 'abstain']);
      const admitted = await closeVote(life, motions[0]);
      assert.equal(admitted.state, 'passed');
      assert.deepEqual([admitted.ballot?.result?.yes, admitted.ballot?.result?.needed], [7, 7]);
      const second = await openVote(life, motions[1]);
      await raiseHands(life, second, [...Array(6).fill('yes'), ...Array(4).fill('no')]);
      assert.equal((await closeVote(life, motions[1])).state, 'failed');
      await closeSitting(life, sitting.id);
    },
  );

  told('[E4] the college reads that it is a member, the factory by which resolution it is not', async () => {
    for (const [one, text] of [
      [college, '成为正式成员'],
      [factory, '决议'],
    ] as const) {
      const phone = await takePhone(stage(), one.contact);
      await phone.open(`/packages/application/status/index?alliance=hengshui&id=${one.application}`);
      await phone.sees(text);
      await phone.inspect();
      await phone.stop();
    }
  });
  return { cast: () => e };
}
