import type { DeskMotion, MotionChoice, MotionState, MotionStep, PublishedBox, VoteChoice } from '@mengwu/contracts';

export const motionStates = {
  proposed: '待列入议程',
  listed: '已列入议程',
  voting: '表决中',
  awaiting: '待后续办理',
  passed: '已通过',
  failed: '未通过',
  withdrawn: '已撤回',
} as const satisfies Record<MotionState, string>;

/** The dot of a state: what waits for the desk stands out, a vote under way runs. */
export function motionTone(state: MotionState): string {
  const tones: Partial<Record<MotionState, string>> = {
    proposed: 'waiting',
    voting: 'running',
    awaiting: 'waiting',
    failed: 'refused',
  };
  return tones[state] ?? state;
}

export const trackedFilters = { open: '待落实', overdue: '已逾期', done: '已落实' } as const;
export type TrackedFilter = keyof typeof trackedFilters;

export const choiceTexts: Readonly<Record<VoteChoice, string>> = { yes: '赞成', no: '反对', abstain: '弃权' };

/** How far a step has come, for antd's steps. */
export const stepStatus = ({ state }: MotionStep): 'finish' | 'process' | 'wait' | 'error' =>
  ({ done: 'finish', current: 'process', ahead: 'wait', failed: 'error' })[state] as 'finish';

/** '已投 7 人，共 9 人'. */
export function votedText({ ballot, voters }: Pick<DeskMotion, 'ballot' | 'voters'>): string {
  const able = voters.filter(({ part }) => part === 'voter').length;
  return `已投 ${ballot?.voted ?? 0} 人，共 ${able} 人`;
}

export function votedShare({ ballot, voters }: Pick<DeskMotion, 'ballot' | 'voters'>): number {
  const able = voters.filter(({ part }) => part === 'voter').length;
  return able === 0 ? 0 : Math.round(((ballot?.voted ?? 0) / able) * 100);
}

/** One entry of the form: which body decides which kind. */
export const choiceKey = ({ body, kind }: Pick<MotionChoice, 'body' | 'kind'>) => `${body}:${kind}`;

/** A seat of the same person can be asked for in several bodies. */
export const subjectKey = ({ ref, id, body }: MotionChoice['subjects'][number]) => [ref, id, body ?? ''].join(':');

/** Choices by body, in the charter's order; what other pages make is left out. */
export function choicesByBody(choices: readonly MotionChoice[]): { label: string; choices: MotionChoice[] }[] {
  const bodies = new Map<string, { label: string; choices: MotionChoice[] }>();
  for (const choice of choices.filter(({ isMadeElsewhere }) => !isMadeElsewhere)) {
    const known = bodies.get(choice.body) ?? { label: choice.bodyName, choices: [] };
    known.choices.push(choice);
    bodies.set(choice.body, known);
  }
  return [...bodies.values()];
}

export interface Recount {
  readonly votes: Readonly<Record<VoteChoice, number>>;
  readonly needed: number;
  readonly isPassed: boolean;
  /** Whether all of it is what was published. */
  readonly agrees: boolean;
}

/** Counts a box in this browser, from its papers and shares alone. */
export function recount({ papers, rules, result }: PublishedBox): Recount {
  const votes = { yes: 0, no: 0, abstain: 0 };
  for (const { choice } of papers) votes[choice] += 1;
  const least = (of: number, share: string) => {
    const [part = 1, whole = 1] = share.split('/').map(Number);
    return Math.max(1, Math.ceil((of * part) / whole));
  };
  const needed = least(rules.present, rules.majority);
  const isPassed = rules.present >= least(rules.entitled, rules.quorum) && votes.yes >= needed;
  const agrees =
    votes.yes === result.yes &&
    votes.no === result.no &&
    votes.abstain === result.abstain &&
    needed === result.needed &&
    isPassed === result.isPassed;
  return { votes, needed, isPassed, agrees };
}

/** The file's name is made of what can stand in one. */
export const boxFileName = ({ resolution, motion }: PublishedBox) =>
  `票箱-${(resolution ?? motion).replace(/[〔〕]/g, '-')}.json`;
