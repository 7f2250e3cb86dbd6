import type { InactivityVerdict } from '@mengwu/charter';
import { addDays, type Day, daysBetween } from '@mengwu/kernel';

/** A member is warned so many days before its silence has a consequence. */
export const WARNING_DAYS = [90, 30] as const;

/** Which warning is due: the last one whose day has come; undefined when it is too early for any. */
export function warningFor(today: Day, warnsOf: Day): (typeof WARNING_DAYS)[number] | undefined {
  const left = daysBetween(today, warnsOf);
  return [...WARNING_DAYS].reverse().find((days) => left <= days);
}

/**
 * Whether a membership has lapsed [E8], and its last day (null: on the day on which a body confirms it [E24]). Nobody is
 * out without having been warned thirty days before: where a warning went out late, the lapse waits for it.
 */
export function lapseOf(
  { verdict, on, needsConfirmation, article }: InactivityVerdict,
  facts: { warnedOn: Day; today: Day; isSettled: boolean },
): { leftOn: Day | null; article: string } | undefined {
  // Where nobody has said from which day it takes effect, the desk is asked instead.
  if (verdict !== 'lapsed' || on === null || !facts.isSettled) return undefined;
  const warned = addDays(facts.warnedOn, WARNING_DAYS[1]);
  const takesEffectOn = warned > on ? warned : on;
  if (facts.today < takesEffectOn) return undefined;
  return { leftOn: needsConfirmation ? null : addDays(takesEffectOn, -1), article: article ?? '' };
}
