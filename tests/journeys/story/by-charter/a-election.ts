import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import type { Candidate, MotionKind, VoteChoice } from '@mengwu/contracts';
import { addDays, type Day } from '@mengwu/kernel';
import { choices, put, type Subject } from '../../../simulation/acts/motions.ts';
import type { Life } from '../../../simulation/life.ts';
import type { Household } from '../../../simulation/people.ts';
import type { Told } from '../../../support/story.ts';
import type { Hand } from '../phone/hand.ts';
import { refusal } from '../refusal.ts';
import { lifeOn } from './alliance-life.ts';
import { found } from './found.ts';
import { call, closeSitting, closeVote, meetOn, openSitting, openVote, raiseHands, welcome } from './sitting.ts';
import type { Stage } from './stage.ts';
import { receiptOf, takePhone, voteInThreeTaps } from './taps.ts';

const DIRECTORS = 6;
const OFFICE = '理事长';

/** A: an over-age candidate needs the council's vote and the secretariat's word, then is elected in secret. */
export function electsInSecret(told: Told, stage: () => Stage): void {
  let life: Life;
  let founders: Household[];
  let director: Hand;
  let candidate: Candidate;
  let motion: string;
  const at = () => ({ alliance: life.alliance });
  const personOf = async ({ contact }: Household) => (await contact.call('GET /me')).person.id;
  const subject = async (kind: MotionKind, id: string): Promise<Subject> => {
    const found = (await choices(life))
      .filter((choice) => choice.kind === kind)
      .flatMap(({ subjects }) => subjects)
      .find((one) => one.id === id);
    assert.ok(found, `the council may be asked for this ${kind}`);
    return found;
  };
  const look = async () => {
    candidate = await life.officer.call('GET /alliances/:alliance/desk/candidates/:candidate', {
      params: { ...at(), candidate: candidate.id },
    });
  };

  told('[A19] a candidate of seventy-one meets five conditions of six, and cannot be put to the vote', async () => {
    life = await lifeOn(stage(), 'tocop');
    founders = await found(life, DIRECTORS, 7300);
    const [first, second] = founders as [Household, Household];
    director = await takePhone(stage(), first.contact);
    const takesOfficeOn = addDays(await life.today(), 90);
    const bornOn = `${Number(takesOfficeOn.slice(0, 4)) - 71}-01-01` as Day;
    await second.contact.signIn();
    candidate = await life.officer.call('POST /alliances/:alliance/desk/candidates', {
      params: at(),
      body: {
        office: OFFICE,
        personId: await personOf(second),
        takesOfficeOn,
        bornOn,
        nominatedBy: '理事联名',
        note: '',
      },
    });
    for (const { key } of candidate.checklist) {
      await life.officer
        .call('POST /alliances/:alliance/desk/candidates/:candidate/checks/:check', {
          params: { ...at(), candidate: candidate.id, check: key },
          body: { isMet: true, note: '查阅人事材料', file: null },
        })
        .catch(() => undefined);
    }
    await look();
    assert.equal(candidate.stand.allowed, false);
    assert.match(JSON.stringify(candidate.stand), /第14条（三）/);
  });

  told('[A20] the council waives the age by a vote, and the secretariat agrees', async () => {
    await life.officer.call('POST /alliances/:alliance/desk/candidates/:candidate/waivers', {
      params: { ...at(), candidate: candidate.id },
      body: { kind: 'age', reason: '学术带头人，理事会一致推荐' },
    });
    await look();
    const [waiver] = candidate.waivers;
    assert.ok(waiver);
    const waived = await put(
      life,
      { body: 'council', kind: 'waiver', title: `同意${candidate.person.name}超龄任职` },
      await subject('waiver', waiver.id),
    );
    const sitting = await call(life, { body: 'council', title: '理事会超龄任职会议', motions: [waived] });
    await meetOn(life, sitting);
    await welcome(
      life,
      sitting.id,
      founders.map(({ contact }) => contact.name),
    );
    await openSitting(life, sitting.id);
    const vote = await openVote(life, waived);
    // She does not vote on herself.
    assert.ok(vote.voters.some(({ name, part }) => name === candidate.person.name && part === 'recused'));
    await raiseHands(life, vote, Array(5).fill('yes'));
    await closeVote(life, waived);
    await closeSitting(life, sitting.id);
    await look();
    assert.equal(candidate.stand.allowed, false, 'the vote alone is not enough');
    await life.officer.call('POST /alliances/:alliance/desk/waivers/:waiver/approve', {
      params: { ...at(), waiver: waiver.id },
      body: { note: '秘书处同意' },
    });
    await look();
    assert.deepEqual(candidate.stand, { allowed: true });
  });

  told(
    '[A16] [trust 18] the election is secret: three taps, a receipt, and nobody sees how the others vote',
    async () => {
      motion = await put(
        life,
        { body: 'council', kind: 'election', title: `选举${candidate.person.name}任${OFFICE}` },
        await subject('election', candidate.id),
      );
      const sitting = await call(life, { body: 'council', title: '理事会选举会议', motions: [motion] });
      await meetOn(life, sitting);
      await welcome(
        life,
        sitting.id,
        founders.map(({ contact }) => contact.name),
      );
      await openSitting(life, sitting.id);
      const vote = await openVote(life, motion, 'secret');
      await voteInThreeTaps(director, vote.title, 'yes');
      const receipt = await receiptOf(director);
      assert.match(receipt, /^[0-9a-f]{64}$/);
      const receipts = [receipt];
      for (const [index, household] of founders.slice(2).entries()) {
        receipts.push(await castAlone(household, index === 0 ? 'no' : 'yes'));
      }
      const seen = await life.officer.call('GET /alliances/:alliance/desk/motions/:motion', {
        params: { ...at(), motion: vote.id },
      });
      assert.ok(seen.voters.every(({ choice }) => choice === null));
      const closed = await closeVote(life, motion);
      assert.equal(closed.state, 'passed');
      await closeSitting(life, sitting.id);
      const box = await life.officer.call('GET /alliances/:alliance/desk/motions/:motion/box', {
        params: { ...at(), motion },
      });
      assert.deepEqual(box.papers.map((paper) => paper.receipt).sort(), [...receipts].sort());
      await director.open(`/packages/motion/ballot/index?alliance=${life.alliance}&id=${motion}`);
      await director.sees('通过');
      await director.inspect();
    },
  );

  /** Another director votes on a phone of her own; what it keeps is the receipt. */
  async function castAlone({ contact }: Household, choice: VoteChoice): Promise<string> {
    await contact.signIn();
    const params = { ...at(), motion };
    const { votingPapers } = await contact.call('GET /alliances/:alliance/motions/:motion', { params });
    const mandate = votingPapers[0]?.mandate;
    assert.ok(mandate, `${contact.name} has a paper to vote with`);
    const nonce = randomBytes(16).toString('hex');
    const send = () =>
      contact.call('POST /alliances/:alliance/motions/:motion/votes', { params, body: { mandate, choice, nonce } });
    await send();
    await refusal(send(), 'vote_twice');
    return createHash('sha256').update(`${nonce}:${motion}:${choice}`).digest('hex');
  }

  told('[A21] she takes office for four years, and the phone shows it to everybody', async () => {
    await director.open(`/packages/unit/bodies/index?alliance=${life.alliance}`);
    await director.sees(OFFICE, candidate.person.name);
    await director.inspect();
    await life.books.close();
  });
}
