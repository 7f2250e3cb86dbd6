import { randomBytes } from 'node:crypto';
import type { DeskMotion, DeskSitting, VoteChoice } from '@mengwu/contracts';
import { addDays, addMinutes, type Day, day, startOfDay } from '@mengwu/kernel';
import type { Life } from '../life.ts';
import { BrokenPromise } from '../refusals.ts';

export interface Agenda {
  readonly body: string;
  readonly title: string;
  /** Ids of motions to put on it. */
  readonly motions: readonly string[];
  /** How many percent of those entitled come. */
  readonly turnout: number;
  /** How many percent of those who vote say yes; the rest says no or abstains. */
  readonly favour: number;
  readonly manner?: 'named' | 'secret';
}

export interface Held {
  readonly sitting: string;
  readonly isQuorate: boolean;
  /** What became of each motion, in the order of the agenda. */
  readonly motions: readonly DeskMotion[];
}

const DAYS_AHEAD = 21;

/** Convenes a body, counts who comes, and either adjourns or votes on each motion and closes. */
export async function sit(life: Life, agenda: Agenda): Promise<Held> {
  const { officer, alliance } = life;
  const planned = await plan(life, agenda);
  const params = { alliance, sitting: planned.id };
  for (const motion of agenda.motions) {
    await officer.call('POST /alliances/:alliance/desk/motions/:motion/list', {
      params: { alliance, motion },
      body: { sitting: planned.id },
    });
  }
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/convene', { params });
  await life.travelTo(dayOfSitting(planned));
  const present = await welcome(life, planned.id, agenda.turnout);
  if (!present.quorum.isQuorate) {
    await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/adjourn', { params });
    return { sitting: planned.id, isQuorate: false, motions: [] };
  }
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/open', { params });
  const motions: DeskMotion[] = [];
  for (const motion of agenda.motions) motions.push(await vote(life, motion, agenda));
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/close', {
    params,
    body: { chairName: '会议主持人', recorderName: '秘书处老师', note: null },
  });
  return { sitting: planned.id, isQuorate: true, motions };
}

const dayOfSitting = ({ startsAt }: DeskSitting): Day => day(addMinutes(startsAt as never, 8 * 60).slice(0, 10));

async function plan({ officer, alliance, today }: Life, { body, title }: Agenda): Promise<DeskSitting> {
  const on = addDays(await today(), DAYS_AHEAD);
  const params = { alliance };
  const planned = await officer.call('POST /alliances/:alliance/desk/sittings', {
    params,
    body: {
      body,
      title,
      startsAt: addMinutes(startOfDay(on), 9 * 60),
      place: '联盟会议室',
      remoteReason: null,
      basis: '按年度工作计划确定时间、地点和议程',
    },
  });
  return officer.call('POST /alliances/:alliance/desk/sittings/:sitting/agenda', {
    params: { alliance, sitting: planned.id },
    body: { version: planned.version, items: [{ kind: 'point', id: null, title: '秘书处工作报告', note: null }] },
  });
}

/** Notes by hand who has come. */
async function welcome({ officer, alliance, chance }: Life, sitting: string, turnout: number): Promise<DeskSitting> {
  let seen = await officer.call('GET /alliances/:alliance/desk/sittings/:sitting', { params: { alliance, sitting } });
  const coming = Math.round((seen.participants.length * turnout) / 100);
  for (const { mandate, actions } of chance.shuffled(seen.participants).slice(0, coming)) {
    if (!actions.arrive.allowed) continue;
    seen = await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance', {
      params: { alliance, sitting, mandate },
      body: { act: 'arrive' },
    });
  }
  return seen;
}

/** Opens the vote, lets everybody present vote, and closes it: what it decides happens then. */
async function vote(life: Life, motion: string, { favour, manner = 'named' }: Agenda): Promise<DeskMotion> {
  const { officer, alliance, chance } = life;
  const params = { alliance, motion };
  const open = await officer.call('POST /alliances/:alliance/desk/motions/:motion/open-vote', {
    params,
    body: { manner, deadline: null },
  });
  const voters = open.voters.filter(({ part, proxyText }) => part === 'voter' && proxyText === null);
  const counted: Record<VoteChoice, number> = { yes: 0, no: 0, abstain: 0 };
  for (const { mandate } of voters) {
    const choice: VoteChoice = chance.percent(favour) ? 'yes' : chance.percent(60) ? 'no' : 'abstain';
    if (manner === 'named') {
      await officer.call('POST /alliances/:alliance/desk/motions/:motion/record-vote', {
        params,
        body: { mandate, choice },
      });
    } else if (!(await voteBySelf(life, motion, mandate, choice))) continue;
    counted[choice] += 1;
  }
  const closed = await officer.call('POST /alliances/:alliance/desk/motions/:motion/close-vote', { params });
  expectCount(closed, counted);
  return closed;
}

/** A secret vote is cast on the voter's own phone. */
async function voteBySelf(life: Life, motion: string, mandate: string, choice: VoteChoice): Promise<boolean> {
  const { alliance, books, households } = life;
  const [seat] = await books.rows<{ member: string | null }>(
    'SELECT member_id AS member FROM ballot_voters WHERE alliance_id = ? AND mandate_id = ? LIMIT 1',
    [alliance, mandate],
  );
  const household = households.find(({ memberId }) => memberId !== null && memberId === seat?.member);
  if (!household) return false;
  await household.contact.signIn();
  await household.contact.call('POST /alliances/:alliance/motions/:motion/votes', {
    params: { alliance, motion },
    body: { mandate, choice, nonce: randomBytes(16).toString('hex') },
  });
  return true;
}

function expectCount({ ballot, steps, title }: DeskMotion, counted: Readonly<Record<VoteChoice, number>>): void {
  const result = ballot?.result;
  if (!result) {
    // A chain has gone on to its next body: its own step keeps the result.
    if (steps.some(({ state }) => state === 'done')) return;
    throw new BrokenPromise(`the vote on ${title} has no result`);
  }
  const { yes, no, abstain } = result;
  if (yes !== counted.yes || no !== counted.no || abstain !== counted.abstain) {
    throw new BrokenPromise(
      `the vote on ${title} counts ${yes}/${no}/${abstain}, cast were ${Object.values(counted).join('/')}`,
    );
  }
}
