import { describe, expect, it } from '@jest/globals';
import type { DepartureState, DepartureTrack } from '@mengwu/contracts';
import { addDays, type Day, day, endOfDay, type Instant, instant } from '@mengwu/kernel';
import { mayAct } from './departure.rules.ts';
import { type ActorRole, type DepartureEvent, departureTransitions, rolesOf, stateAfter } from './departure.states.ts';
import { newDeparture } from './departure.ts';

/** What is played: a departure's state, its two deadlines, its papers, whether a motion about it is open. */
interface Play {
  readonly track: DepartureTrack;
  readonly state: DepartureState;
  readonly lastDay: Day | null;
  readonly replyUntil: Day | null;
  readonly files: number;
  readonly hasMotion: boolean;
}

interface Step {
  readonly event: DepartureEvent;
  readonly role: ActorRole;
  readonly now: Instant;
}

type Judge = (play: Play, step: Step) => DepartureState | 'refused';

/** The rules of the room. */
const rules: Judge = (play, { event, role, now }) => {
  const departure = {
    ...newDeparture({
      ...{ id: '', alliance: '', memberId: '', memberName: '', track: play.track, state: play.state },
      ...{ openedOn: day('2026-01-01'), text: '', article: '', charterVersion: '', openedAt: now },
    }),
    ...{ lastDay: play.lastDay, replyUntil: play.replyUntil },
    files: Array.from({ length: play.files }, (_, at) => `file-${at}`),
  };
  const decision = mayAct(departure, event, { role, now, stateText: '', hasLiveMotion: play.hasMotion });
  return decision.allowed ? (stateAfter(play.state, event) ?? 'refused') : 'refused';
};

/**
 * The same once more, thought of as a person reads the charters: one sentence after the other, time in milliseconds,
 * no table and no function shared with the room.
 */
const reference: Judge = ({ track, state, lastDay, replyUntil, files, hasMotion }, { event, role, now }) => {
  const ms = Date.parse(now);
  const isPast = (of: Day | null) => of !== null && ms >= Date.parse(`${of}T00:00:00+08:00`) + 86_400_000;
  const isDesk = role === 'officer' || role === 'second';
  const inside = ['approval', 'leaving', 'dossier', 'verification', 'notice', 'reply', 'vote', 'confirmation'];
  if (!inside.includes(state)) return 'refused';
  if (event === 'overtake') return role === 'system' ? 'moot' : 'refused';
  // A notice may be taken back by who speaks for the member, until it has taken effect.
  if (event === 'takeBack') {
    const isOpen = state === 'approval' || state === 'leaving';
    return role === 'speaker' && track === 'withdrawal' && isOpen && !isPast(lastDay) ? 'takenBack' : 'refused';
  }
  if (event === 'leave') return role === 'system' && state === 'leaving' && isPast(lastDay) ? 'left' : 'refused';
  if (event === 'approve') return state === 'approval' && (isDesk || role === 'body') ? 'leaving' : 'refused';
  if (event === 'refuse') return state === 'approval' && (isDesk || role === 'body') ? 'stays' : 'refused';
  if (event === 'confirm') return state === 'confirmation' && (isDesk || role === 'body') ? 'left' : 'refused';
  if (event === 'revive') return state === 'confirmation' && isDesk ? 'stays' : 'refused';
  if (event === 'expel') return state === 'vote' && role === 'body' ? 'left' : 'refused';
  if (event === 'acquit') return state === 'vote' && role === 'body' ? 'stays' : 'refused';
  if (event === 'reply') return state === 'reply' && role === 'speaker' && !isPast(replyUntil) ? 'reply' : 'refused';
  if (event === 'propose') {
    if (!(isDesk || role === 'system') || hasMotion) return 'refused';
    if (state === 'approval' || state === 'confirmation') return track === 'expulsion' ? 'refused' : state;
    return (state === 'reply' || state === 'vote') && isPast(replyUntil) ? 'vote' : 'refused';
  }
  if (!isDesk) return 'refused';
  // What is left is the desk's own work on a dossier.
  if (event === 'drop') return ['approval', 'leaving', 'confirmation'].includes(state) ? 'refused' : 'dropped';
  if (event === 'edit') return state === 'dossier' ? 'dossier' : 'refused';
  if (event === 'submit') return state === 'dossier' && files > 0 ? 'verification' : 'refused';
  if (event === 'skipVerification') return state === 'dossier' && files > 0 ? 'notice' : 'refused';
  if (event === 'notify') return state === 'notice' ? 'reply' : 'refused';
  if (role !== 'second' || state !== 'verification') return 'refused';
  return event === 'verify' ? 'notice' : 'dossier';
};

/** Numbers that are the same in each run of the spec (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const EVENTS = Object.keys(rolesOf) as DepartureEvent[];
const ROLES: readonly ActorRole[] = ['speaker', 'colleague', 'officer', 'second', 'body', 'system'];
const TRACKS: readonly DepartureTrack[] = ['withdrawal', 'expulsion', 'lapse'];
const START = day('2026-02-25');

function begin(pick: (below: number) => number): Play {
  const track = TRACKS[pick(3)] ?? 'withdrawal';
  const state = { withdrawal: 'approval', expulsion: 'dossier', lapse: 'confirmation' }[track] as DepartureState;
  return { track, state, lastDay: null, replyUntil: null, files: pick(3), hasMotion: false };
}

/** What else changes when a step is taken. */
function after(play: Play, { event, now }: Step, state: DepartureState, pick: (below: number) => number): Play {
  const today = addDays(day('2026-01-01'), Math.floor((Date.parse(now) + 8 * 3_600_000) / 86_400_000) - 20_454);
  const next = { ...play, state };
  if (event === 'approve') return { ...next, lastDay: addDays(today, pick(4)) };
  if (event === 'notify') return { ...next, replyUntil: addDays(today, 1 + pick(4)) };
  if (event === 'edit') return { ...next, files: pick(3) };
  if (event === 'propose') return { ...next, hasMotion: true };
  return next;
}

/** Two of three attempts are what somebody might do here, so that runs come far; the others are anything. */
function attempt({ state }: Play, pick: (below: number) => number): Pick<Step, 'event' | 'role'> {
  const here = Object.keys(departureTransitions[state]) as DepartureEvent[];
  const events = pick(3) > 0 && here.length > 0 ? here : EVENTS;
  const event = events[pick(events.length)] ?? 'leave';
  // What ends everything is tried seldom.
  if (event === 'overtake' && pick(4) > 0) return attempt({ state } as Play, pick);
  const roles = pick(3) > 0 ? rolesOf[event] : ROLES;
  return { event, role: roles[pick(roles.length)] ?? 'system' };
}

/** One run: up to so many steps, time going on by parts of days, often to the very edge of a deadline. */
function run(seed: number, steps: number, judges: readonly [Judge, Judge]): string | undefined {
  const pick = numbers(seed);
  let play = begin(pick);
  let now: Instant = instant(`${START}T00:00:00+08:00`);
  for (let at = 0; at < steps; at += 1) {
    const deadline = play.lastDay ?? play.replyUntil;
    const edge = deadline && pick(3) === 0 ? Date.parse(endOfDay(deadline)) - pick(2) : 0;
    const later = Date.parse(now) + pick(20) * 3_600_000;
    now = instant(Math.max(Date.parse(now), edge || later));
    // The desk may take its motion back in the motions room.
    if (play.hasMotion && pick(4) === 0) play = { ...play, hasMotion: false };
    const step: Step = { ...attempt(play, pick), now };
    const [one, other] = judges.map((judge) => judge(play, step));
    if (one !== other)
      return `run ${seed}, step ${at}: ${play.state} ${step.event} ${step.role} at ${now}: ${one} ≠ ${other}`;
    if (one !== undefined && one !== 'refused') play = after(play, step, one, pick);
    if (['left', 'stays', 'takenBack', 'dropped', 'moot'].includes(play.state)) play = begin(pick);
  }
  return undefined;
}

const RUNS = 1_000;
const STEPS = 100;

const firstDifference = (judges: readonly [Judge, Judge]) => {
  for (let seed = 1; seed <= RUNS; seed += 1) {
    const difference = run(seed, STEPS, judges);
    if (difference) return difference;
  }
  return undefined;
};

describe('departures against a reference model', () => {
  it('[trust 19] [A14] [C16] [E7] [C15] [E8] 1,000 runs of 100 steps: 0 differences', () => {
    expect(firstDifference([rules, reference])).toBeUndefined();
  });

  it('[trust 19] the runs reach every state and every step', () => {
    const seen = new Set<string>();
    const spy: Judge = (play, step) => {
      const next = rules(play, step);
      if (next !== 'refused') seen.add(step.event).add(`→ ${next}`);
      return next;
    };
    firstDifference([spy, reference]);
    expect([...seen].filter((one) => !one.startsWith('→')).sort()).toEqual([...EVENTS].sort());
    expect([...seen].filter((one) => one.startsWith('→'))).toHaveLength(13);
  });

  const controls: readonly [string, (step: Step, play: Play) => boolean][] = [
    [
      'that a notice can be taken back after 24:00',
      ({ event }, { state }) => event === 'takeBack' && state === 'leaving',
    ],
    [
      'that a vote may be asked for before the reply is over',
      ({ event }, { state }) => event === 'propose' && state === 'reply',
    ],
    ['that a reply may come late', ({ event }) => event === 'reply'],
    ['that a member leaves before its last day is over', ({ event }) => event === 'leave'],
    ['that a dossier without evidence is handed on', ({ event }) => event === 'submit'],
  ];

  it.each(controls)('[trust 19] control: a room that overlooks %s is found out', (_, isBlind) => {
    const blind: Judge = (play, step) => {
      const next = rules(play, step);
      if (next !== 'refused' || !isBlind(step, play) || !rolesOf[step.event].includes(step.role)) return next;
      return stateAfter(play.state, step.event) ?? 'refused';
    };
    expect(firstDifference([blind, reference])).toMatch(/^run \d+, step \d+/);
  });
});
