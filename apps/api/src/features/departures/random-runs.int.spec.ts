import { describe, expect, it } from '@jest/globals';
import { addDays, type Day, day, startOfDay } from '@mengwu/kernel';
import { api, openChamber, secondOfficer } from '../motions/motion.fixture.ts';
import {
  answer,
  at,
  dossier,
  giving,
  memberOf,
  opening,
  replying,
  showDesk,
  step,
  takingBack,
  type Unit,
  unit,
} from './departure.fixture.ts';
import { DeparturesModule } from './index.ts';

openChamber([DeparturesModule]);

/** C’s two ways out as a person would keep them on paper: a state each, two deadlines, and whether the member is in. */
interface Paper {
  today: Day;
  isIn: boolean;
  withdrawal: string | null;
  lastDay: Day | null;
  expulsion: string | null;
  replyUntil: Day | null;
}

type Act = keyof typeof plays;
type World = { one: Unit; withdrawalId: string; expulsionId: string };

const isOpenWithdrawal = ({ withdrawal }: Paper) => withdrawal === 'approval' || withdrawal === 'leaving';
const OPEN_EXPULSION = ['dossier', 'verification', 'notice', 'reply', 'vote'];
const isOpenExpulsion = ({ expulsion }: Paper) => OPEN_EXPULSION.includes(expulsion ?? '');

/** What each act does on paper: true when it is allowed. */
const model: Record<Act, (paper: Paper) => boolean> = {
  give: (paper) => {
    if (!paper.isIn || isOpenWithdrawal(paper)) return false;
    Object.assign(paper, { withdrawal: 'approval', lastDay: null });
    return true;
  },
  takeBack: (paper) => {
    if (!isOpenWithdrawal(paper) || (paper.lastDay !== null && paper.today > paper.lastDay)) return false;
    paper.withdrawal = 'takenBack';
    return true;
  },
  approve: (paper) => {
    if (paper.withdrawal !== 'approval') return false;
    Object.assign(paper, { withdrawal: 'leaving', lastDay: paper.today });
    return true;
  },
  refuse: (paper) => {
    if (paper.withdrawal !== 'approval') return false;
    paper.withdrawal = 'stays';
    return true;
  },
  open: (paper) => {
    if (!paper.isIn || isOpenExpulsion(paper)) return false;
    Object.assign(paper, { expulsion: 'dossier', replyUntil: null });
    return true;
  },
  submit: (paper) => from(paper, 'dossier', 'verification'),
  verify: (paper) => from(paper, 'verification', 'notice'),
  notify: (paper) => {
    if (!from(paper, 'notice', 'reply')) return false;
    paper.replyUntil = addDays(paper.today, 7);
    return true;
  },
  reply: (paper) => paper.expulsion === 'reply' && paper.replyUntil !== null && paper.today <= paper.replyUntil,
  propose: (paper) => {
    if (paper.replyUntil === null || paper.today <= paper.replyUntil) return false;
    return from(paper, 'reply', 'vote');
  },
  drop: (paper) => {
    if (!isOpenExpulsion(paper)) return false;
    paper.expulsion = 'dropped';
    return true;
  },
};

function from(paper: Paper, before: string, after: string): boolean {
  if (paper.expulsion !== before) return false;
  paper.expulsion = after;
  return true;
}

/** Days go by: at 24:00 of its last day the member has left, and what else was open leads nowhere. */
function daysGoBy(paper: Paper, days: number): void {
  paper.today = addDays(paper.today, days);
  if (paper.withdrawal !== 'leaving' || paper.lastDay === null || paper.today <= paper.lastDay) return;
  Object.assign(paper, { isIn: false, withdrawal: 'left' });
  if (isOpenExpulsion(paper)) paper.expulsion = 'moot';
}

type Answer = Promise<{ status: number; body: unknown }>;
const NOBODY = '0195c0de-0000-7000-8000-000000000001';
const withdrawal = ({ withdrawalId: id }: World) => ({ alliance: 'cner', id: id || NOBODY });
const expulsion = ({ expulsionId: id }: World) => ({ alliance: 'cner', id: id || NOBODY });

/** The same acts through the real use cases. */
const plays = {
  give: ({ one }: World): Answer => giving(one),
  takeBack: (world: World): Answer => takingBack(withdrawal(world), world.one.contact),
  approve: (world: World): Answer => step(withdrawal(world), 'approve', { note: '' }),
  refuse: (world: World): Answer => step(withdrawal(world), 'refuse', { reason: '项目未结题' }),
  open: async ({ one }: World): Answer =>
    opening(one, await dossier('cner', { grounds: ['违反联盟章程及有关协议、规约，情节严重的'] })),
  submit: (world: World): Answer => step(expulsion(world), 'submit'),
  verify: (world: World): Answer => step(expulsion(world), 'verify', { note: '属实' }, secondOfficer),
  notify: (world: World): Answer => step(expulsion(world), 'notify', { replyDays: 7 }),
  reply: (world: World): Answer => replying(expulsion(world), world.one.contact),
  propose: (world: World): Answer => step(expulsion(world), 'propose'),
  drop: (world: World): Answer => step(expulsion(world), 'drop', { reason: '已改正' }),
};

function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const ACTS = Object.keys(plays) as Act[];
const reached = new Set<string>();

async function shown(world: World) {
  const stateAt = async (id: string) => (id ? (await showDesk({ alliance: 'cner', id })).state : null);
  return {
    isIn: (await memberOf(world.one)).state === 'active',
    withdrawal: await stateAt(world.withdrawalId),
    expulsion: await stateAt(world.expulsionId),
  };
}

/** Half of the attempts are acts that the paper allows, so that runs come far. */
function choose(paper: Paper, judge: typeof model, pick: (below: number) => number): Act {
  const possible = ACTS.filter((act) => act !== 'drop' && judge[act]({ ...paper }));
  const acts = pick(2) === 0 && possible.length > 0 ? possible : ACTS;
  return acts[pick(acts.length)] ?? 'give';
}

/** One run; answers the first difference between what happened and what stands on paper. */
async function run(seed: number, steps: number, judge: typeof model): Promise<string | undefined> {
  const pick = numbers(seed);
  const paper: Paper = {
    // Each run begins after the one before it: the jobs of a day that has passed do not run again.
    ...{
      today: addDays(day('2026-04-01'), seed * 250),
      isIn: true,
      withdrawal: null,
      lastDay: null,
      expulsion: null,
      replyUntil: null,
    },
  };
  await at(paper.today);
  const world: World = { one: await unit('cner', { name: `第${seed}馆` }), withdrawalId: '', expulsionId: '' };
  for (let nth = 0; nth < steps; nth += 1) {
    const act = choose(paper, judge, pick);
    const isAllowed = judge[act](paper);
    const { status, body } = await plays[act](world);
    if (status === 200 && act === 'give') world.withdrawalId = (body as { id: string }).id;
    if (status === 200 && act === 'open') world.expulsionId = (body as { id: string }).id;
    const told = `run ${seed}, step ${nth}, ${act} on ${paper.today}`;
    if ((status === 200) !== isAllowed) return `${told}: ${status} ${JSON.stringify(body)}`;
    const days = pick(3) === 0 ? 1 + pick(8) : 0;
    if (days > 0) {
      daysGoBy(paper, days);
      await api.travelTo(startOfDay(paper.today));
      await api.jobs.runDue();
      await at(paper.today);
    }
    const { isIn, withdrawal: one, expulsion: other } = paper;
    const seen = await shown(world);
    for (const state of [seen.withdrawal, seen.expulsion]) if (state) reached.add(state);
    if (seen.isIn !== isIn || seen.withdrawal !== one || seen.expulsion !== other) {
      return `${told}: ${JSON.stringify(seen)} instead of ${JSON.stringify(paper)}`;
    }
    if (!isIn) return undefined;
  }
  return undefined;
}

async function ready(): Promise<void> {
  await at('2026-03-02');
  await answer('cner', 'withdrawal.approver', '秘书处');
}

describe('departures through the real use cases, against what stands on paper', () => {
  it('[trust 19] [C15] [C16] 25 random runs of up to 25 steps: 0 differences', async () => {
    await ready();
    for (let seed = 1; seed <= 25; seed += 1) expect(await run(seed, 25, model)).toBeUndefined();
    const dossierStates = ['dossier', 'verification', 'notice', 'reply', 'vote', 'dropped', 'moot'];
    expect([...reached].sort()).toEqual(['approval', 'leaving', 'takenBack', 'stays', 'left', ...dossierStates].sort());
  }, 240_000);

  const blind: readonly [string, Partial<typeof model>][] = [
    ['that the vote has to wait for the reply', { propose: (paper) => from(paper, 'reply', 'vote') }],
    ['that a second notice is one too many', { give: ({ isIn }) => isIn }],
  ];

  it.each(blind)(
    '[trust 19] control: a paper that does not know %s is found out',
    async (_, skipped) => {
      await ready();
      let difference: string | undefined;
      for (let seed = 1; seed <= 25 && !difference; seed += 1)
        difference = await run(seed, 25, { ...model, ...skipped });
      expect(difference).toMatch(/^run \d+, step \d+/);
    },
    240_000,
  );
});
