import { dayInWords } from '@mengwu/contracts';
import { ALLOWED, addDays, type Day, type Decision, endOfDay, type Instant, refused } from '@mengwu/kernel';
import { type ActorRole, type DepartureEvent, rolesOf, stateAfter } from './departure.states.ts';
import type { Departure } from './departure.ts';

export interface ActFacts {
  readonly role: ActorRole;
  readonly now: Instant;
  /** What the state is called, for the refusal. */
  readonly stateText: string;
  /** Whether a motion about it is before a body. */
  readonly hasLiveMotion?: boolean;
}

export type ActRefusal =
  | 'departure_not_in_state'
  | 'departure_not_found'
  | 'contact_only'
  | 'second_officer_needed'
  | 'departure_in_effect'
  | 'reply_time_over'
  | 'reply_time_runs'
  | 'dossier_incomplete'
  | 'motion_already_open';

type Known = Pick<Departure, 'state' | 'article' | 'lastDay' | 'replyUntil' | 'files' | 'track'>;

/**
 * Whether something may happen to a departure now. For somebody of another role it does not exist, or, among people who
 * see it, needs another of them.
 */
export function mayAct(departure: Known, event: DepartureEvent, facts: ActFacts): Decision<ActRefusal> {
  if (!rolesOf[event].includes(facts.role)) return refused(wrongRole(event, facts.role));
  const { article } = departure;
  const isForeign = event === 'takeBack' && departure.track !== 'withdrawal';
  if (!stateAfter(departure.state, event) || isForeign) {
    return refused('departure_not_in_state', { article, params: { state: facts.stateText } });
  }
  return inTime(departure, event, facts) ?? ALLOWED;
}

function wrongRole(event: DepartureEvent, role: ActorRole): ActRefusal {
  if (role === 'colleague' && rolesOf[event].includes('speaker')) return 'contact_only';
  if (role === 'officer' && rolesOf[event].includes('second')) return 'second_officer_needed';
  return 'departure_not_found';
}

function inTime(departure: Known, event: DepartureEvent, facts: ActFacts): Decision<ActRefusal> | undefined {
  const { article, lastDay, replyUntil, files } = departure;
  const isOver = (day: Day | null) => day !== null && facts.now >= endOfDay(day);
  switch (event) {
    case 'takeBack':
      return isOver(lastDay)
        ? refused('departure_in_effect', { article, params: { on: dayInWords(lastDay ?? '') } })
        : undefined;
    case 'leave':
      return isOver(lastDay)
        ? undefined
        : refused('departure_not_in_state', { article, params: { state: facts.stateText } });
    case 'submit':
    case 'skipVerification':
      return files.length === 0 ? refused('dossier_incomplete', { article }) : undefined;
    case 'reply':
      return isOver(replyUntil)
        ? refused('reply_time_over', { article, params: { until: dayInWords(replyUntil ?? '') } })
        : undefined;
    case 'propose':
      return mayPropose(departure, facts, isOver(replyUntil));
    default:
      return undefined;
  }
}

function mayPropose(
  { article, replyUntil, track }: Known,
  { hasLiveMotion = false }: ActFacts,
  replyIsOver: boolean,
): Decision<ActRefusal> | undefined {
  if (hasLiveMotion) return refused('motion_already_open', { article });
  if (track !== 'expulsion' || replyIsOver) return undefined;
  const until = dayInWords(replyUntil ?? '');
  return refused('reply_time_runs', {
    article,
    params: { until },
    ...(replyUntil && { changesOn: addDays(replyUntil, 1) }),
  });
}
