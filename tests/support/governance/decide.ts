import type { DeskMotion } from '@mengwu/contracts';
import type { Governed } from './governed.ts';
import { paperOf } from './papers.ts';
import { sit } from './sit.ts';

const TRIES = 4;

export interface Mood {
  readonly turnout: number;
  readonly favour: number;
  readonly manner?: 'named' | 'secret';
}

/**
 * Takes a motion through every body of its chain: sits until there is a quorum, votes, and records what the charter asks
 * for besides votes. Answers the motion when it is decided.
 */
export async function decide(life: Governed, motion: string, mood: Mood): Promise<DeskMotion> {
  let turnout = mood.turnout;
  for (let tries = 0; tries < 2 * TRIES; tries += 1) {
    const at = await look(life, motion);
    if (at.state === 'passed' || at.state === 'failed' || at.state === 'withdrawn') return at;
    if (at.state === 'awaiting') await settleOnPaper(life, at);
    else {
      const held = await sit(life, {
        ...{ body: await bodyOf(life, at), title: `关于${at.kindText}的会议`, motions: [motion] },
        ...mood,
        turnout,
      });
      // Nobody stays away twice.
      if (!held.isQuorate) turnout = 100;
    }
  }
  throw new Error(`${motion} is not decided after ${2 * TRIES} steps`);
}

const look = ({ officer, alliance }: Governed, motion: string): Promise<DeskMotion> =>
  officer.call('GET /alliances/:alliance/desk/motions/:motion', { params: { alliance, motion } });

/** The body whose turn it is, by its key. */
async function bodyOf({ officer, alliance }: Governed, { steps, title }: DeskMotion): Promise<string> {
  const current = steps.find(({ state }) => state === 'current') ?? steps.find(({ state }) => state === 'ahead');
  const { items } = await officer.call('GET /alliances/:alliance/desk/sitting-bodies', { params: { alliance } });
  const found = items.find(({ name }) => name === current?.bodyName);
  if (!found) throw new Error(`nobody has to vote on ${title}`);
  return found.key;
}

/** An approval or a filing with an authority, after the vote. */
async function settleOnPaper(life: Governed, { id, steps, title }: DeskMotion): Promise<void> {
  const { officer, alliance } = life;
  const params = { alliance, motion: id };
  const on = await life.today();
  const note = '按章程办理';
  const current = steps.find(({ state }) => state === 'current');
  if (current?.manner === 'filing') {
    const file = await paperOf(life, `${title}备案`, 'motion');
    await officer.call('POST /alliances/:alliance/desk/motions/:motion/file', { params, body: { file, on, note } });
    return;
  }
  await officer.call('POST /alliances/:alliance/desk/motions/:motion/approve', {
    params,
    body: { outcome: 'approved', on, note },
  });
}
