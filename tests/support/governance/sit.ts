import { randomBytes } from 'node:crypto';
import type { DeskMotion, DeskSitting, DeskVoter, VoteChoice } from '@mengwu/contracts';
import { addDays, addMinutes, type Day, day, type Instant, startOfDay } from '@mengwu/kernel';
import type { Governed } from './governed.ts';
import { BrokenPromise } from './refusals.ts';

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
  /** Those of the motions that are voted on in secret, though the others are not. */
  readonly secret?: ReadonlySet<string>;
  /** How many days after today it meets. */
  readonly daysAhead?: number;
}

export interface Held {
  readonly sitting: string;
  readonly isQuorate: boolean;
  /** What became of each motion, in the order of the agenda. */
  readonly motions: readonly DeskMotion[];
}

const DAYS_AHEAD = 21;

/** Convenes a body, counts who comes, and either adjourns or votes on each motion and closes. */
export async function sit(life: Governed, agenda: Agenda): Promise<Held> {
  const { officer, alliance } = life;
  const planned = await convene(life, agenda, await morningAfter(life, agenda.daysAhead ?? DAYS_AHEAD));
  const params = { alliance, sitting: planned.id };
  await life.travelTo(dayOfSitting(planned));
  const present = await welcome(life, planned.id, agenda.turnout);
  if (!present.quorum.isQuorate) {
    await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/adjourn', { params });
    return { sitting: planned.id, isQuorate: false, motions: [] };
  }
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/open', { params });
  const motions: DeskMotion[] = [];
  for (const motion of agenda.motions) {
    motions.push(await vote(life, motion, agenda.secret?.has(motion) ? { ...agenda, manner: 'secret' } : agenda));
  }
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/close', {
    params,
    body: { chairName: '会议主持人', recorderName: '秘书处老师', note: null },
  });
  return { sitting: planned.id, isQuorate: true, motions };
}

const dayOfSitting = ({ startsAt }: DeskSitting): Day => day(addMinutes(startsAt as never, 8 * 60).slice(0, 10));

async function morningAfter({ today }: Governed, days: number): Promise<Instant> {
  return addMinutes(startOfDay(addDays(await today(), days)), 9 * 60);
}

/** Plans a sitting with its motions and sends the notice. */
export async function convene(
  { officer, alliance }: Governed,
  { body, title, motions }: Pick<Agenda, 'body' | 'title' | 'motions'>,
  startsAt: Instant,
): Promise<DeskSitting> {
  const params = { alliance };
  const planned = await officer.call('POST /alliances/:alliance/desk/sittings', {
    params,
    body: {
      body,
      title,
      startsAt,
      place: '联盟会议室',
      remoteReason: null,
      basis: '按年度工作计划确定时间、地点和议程',
    },
  });
  const sitting = { alliance, sitting: planned.id };
  await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/agenda', {
    params: sitting,
    body: { version: planned.version, items: [{ kind: 'point', id: null, title: '秘书处工作报告', note: null }] },
  });
  for (const motion of motions) {
    await officer.call('POST /alliances/:alliance/desk/motions/:motion/list', {
      params: { alliance, motion },
      body: { sitting: planned.id },
    });
  }
  return officer.call('POST /alliances/:alliance/desk/sittings/:sitting/convene', { params: sitting });
}

/** Notes by hand who has come; those named come first. */
export async function welcome(
  { officer, alliance, chance }: Governed,
  sitting: string,
  turnout: number,
  named: readonly string[] = [],
): Promise<DeskSitting> {
  let seen = await officer.call('GET /alliances/:alliance/desk/sittings/:sitting', { params: { alliance, sitting } });
  const coming = Math.round((seen.participants.length * turnout) / 100);
  const isNamed = ({ name }: { name: string }) => Number(named.includes(name));
  const ordered = chance.shuffled(seen.participants).toSorted((a, b) => isNamed(b) - isNamed(a));
  for (const { mandate, actions } of ordered.slice(0, coming)) {
    if (!actions.arrive.allowed) continue;
    seen = await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance', {
      params: { alliance, sitting, mandate },
      body: { act: 'arrive' },
    });
  }
  return seen;
}

/** Opens the vote, lets everybody present vote, and closes it: what it decides happens then. */
export async function vote(
  life: Governed,
  motion: string,
  { favour, manner = 'named' }: Pick<Agenda, 'favour' | 'manner'>,
): Promise<DeskMotion> {
  const { officer, alliance, chance } = life;
  const params = { alliance, motion };
  const open = await officer.call('POST /alliances/:alliance/desk/motions/:motion/open-vote', {
    params,
    body: { manner, deadline: null },
  });
  const voters = open.voters.filter(({ part, proxyText }) => part === 'voter' && proxyText === null);
  const counted: Record<VoteChoice, number> = { yes: 0, no: 0, abstain: 0 };
  for (const voter of voters) {
    const { mandate } = voter;
    const choice: VoteChoice = chance.percent(favour) ? 'yes' : chance.percent(60) ? 'no' : 'abstain';
    if (manner === 'named') {
      await officer.call('POST /alliances/:alliance/desk/motions/:motion/record-vote', {
        params,
        body: { mandate, choice },
      });
    } else if (!(await voteBySelf(life, motion, voter, choice))) continue;
    counted[choice] += 1;
  }
  const closed = await officer.call('POST /alliances/:alliance/desk/motions/:motion/close-vote', { params });
  expectCount(closed, counted);
  return closed;
}

/** A secret vote is cast on the voter's own phone; whoever has none stays silent. */
async function voteBySelf(
  { alliance, households }: Governed,
  motion: string,
  { mandate, name, unitName }: DeskVoter,
  choice: VoteChoice,
): Promise<boolean> {
  const household = households.find((one) => one.name === (unitName ?? name));
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
