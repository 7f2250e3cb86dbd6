import type { TermView } from '@mengwu/contracts';
import { type Day, dayOf, daysBetween, type Instant } from '@mengwu/kernel';
import { placeState, type TermFacts, warningAt } from '../domain/place.states.ts';
import { placeStateTexts } from './office.texts.ts';

/** A term for the eye; `article` is where the charter says how long it is. */
export function termView(facts: TermFacts, article: string, now: Instant): TermView {
  const { startsOn, endsOn } = facts;
  const state = placeState(facts, now);
  const today = dayOf(now);
  const daysLeft = endsOn === null || state === 'ended' ? null : daysBetween(today, endsOn);
  const isRunning = state === 'sitting' || state === 'coming';
  return {
    startsOn,
    endsOn,
    text: endsOn === null ? `${startsOn} 起，未写明届满日期` : `${startsOn} 至 ${endsOn}`,
    state,
    stateText: placeStateTexts[state],
    share: endsOn === null ? null : shareOf(startsOn, endsOn, today),
    daysLeft,
    warning: (isRunning && daysLeft !== null && warningAt(daysLeft)) || null,
    article,
    heldOver:
      state === 'heldOver' && endsOn !== null
        ? { text: `任期已于 ${endsOn} 届满；章程没有写明届满未换届时怎么办，暂由原任履职到换届。`, article }
        : null,
  };
}

function shareOf(startsOn: Day, endsOn: Day, today: Day): number {
  const whole = daysBetween(startsOn, endsOn);
  const done = Math.min(Math.max(daysBetween(startsOn, today), 0), whole);
  return whole === 0 ? 100 : Math.round((done / whole) * 100);
}
