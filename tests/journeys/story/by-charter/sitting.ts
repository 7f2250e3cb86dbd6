import type { DeskMotion, DeskSitting, VoteChoice } from '@mengwu/contracts';
import { addDays, dayOf } from '@mengwu/kernel';
import type { Life } from '../../../simulation/life.ts';
import { morningOf } from './alliance-life.ts';

/** Plans a sitting in two weeks, puts the motions on its agenda and calls it. */
export async function call(
  { officer, alliance, today }: Life,
  { body, title, motions }: { body: string; title: string; motions: readonly string[] },
): Promise<DeskSitting> {
  const startsAt = morningOf(addDays(await today(), 14));
  const { id } = await officer.call('POST /alliances/:alliance/desk/sittings', {
    params: { alliance },
    body: {
      body,
      title,
      startsAt,
      place: '联盟会议室',
      remoteReason: null,
      basis: '按年度工作计划确定时间、地点和议程',
    },
  });
  for (const motion of motions) {
    await officer.call('POST /alliances/:alliance/desk/motions/:motion/list', {
      params: { alliance, motion },
      body: { sitting: id },
    });
  }
  return officer.call('POST /alliances/:alliance/desk/sittings/:sitting/convene', {
    params: { alliance, sitting: id },
  });
}

/** The morning of the sitting. */
export const meetOn = async (life: Life, { startsAt }: DeskSitting): Promise<void> =>
  life.travelTo(dayOf(startsAt as Parameters<typeof dayOf>[0]));

/** The desk notes by hand who has come: these people, and nobody else. */
export async function welcome(
  { officer, alliance }: Life,
  sitting: string,
  names: readonly string[],
): Promise<DeskSitting> {
  const params = { alliance, sitting };
  let seen = await officer.call('GET /alliances/:alliance/desk/sittings/:sitting', { params });
  for (const name of names) {
    const mandate = seen.participants.find((one) => one.name === name)?.mandate;
    if (mandate === undefined) throw new Error(`${name} is not called to this sitting`);
    seen = await officer.call('POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance', {
      params: { ...params, mandate },
      body: { act: 'arrive' },
    });
  }
  return seen;
}

export const openSitting = ({ officer, alliance }: Life, sitting: string): Promise<DeskSitting> =>
  officer.call('POST /alliances/:alliance/desk/sittings/:sitting/open', { params: { alliance, sitting } });

export const openVote = (
  { officer, alliance }: Life,
  motion: string,
  manner: 'named' | 'secret' = 'named',
): Promise<DeskMotion> =>
  officer.call('POST /alliances/:alliance/desk/motions/:motion/open-vote', {
    params: { alliance, motion },
    body: { manner, deadline: null },
  });

/** The desk writes down the named votes of those who hold up their hands. */
export async function raiseHands(
  { officer, alliance }: Life,
  motion: DeskMotion,
  choices: readonly VoteChoice[],
): Promise<void> {
  const free = motion.voters.filter(({ part, hasVoted }) => part === 'voter' && !hasVoted);
  for (const [at, choice] of choices.entries()) {
    const mandate = free[at]?.mandate;
    if (mandate === undefined) throw new Error('there are fewer voters than votes');
    await officer.call('POST /alliances/:alliance/desk/motions/:motion/record-vote', {
      params: { alliance, motion: motion.id },
      body: { mandate, choice },
    });
  }
}

export const closeVote = ({ officer, alliance }: Life, motion: string): Promise<DeskMotion> =>
  officer.call('POST /alliances/:alliance/desk/motions/:motion/close-vote', { params: { alliance, motion } });

export const closeSitting = ({ officer, alliance }: Life, sitting: string): Promise<DeskSitting> =>
  officer.call('POST /alliances/:alliance/desk/sittings/:sitting/close', {
    params: { alliance, sitting },
    body: { chairName: '会议主持人', recorderName: '秘书处老师', note: null },
  });
