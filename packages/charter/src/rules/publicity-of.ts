import { type Day, lastDayOfPeriod } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { AdmissionStep } from './admission-path.ts';
import { charterSilent, type Refusal } from './silent.ts';

/**
 * How long a public notice runs that begins on a day [C10][C23]: the step's own number of days, else the alliance's.
 * The first day is not counted. Refused where the charter gives no number and nobody has answered the open question.
 */
export function publicityOf(
  view: CharterView,
  step: AdmissionStep,
  startsOn: Day,
): { readonly allowed: true; days: number; endsOn: Day; article: string } | Refusal<'charter_silent'> {
  const general = view.admission.publicityDays;
  const days = step.days ?? general?.value;
  if (!days) return charterSilent(general ?? view.admission.path, '公示多少天');
  const article = step.days === undefined ? (general?.article ?? step.article) : step.article;
  return { allowed: true, days, endsOn: lastDayOfPeriod(startsOn, { days }), article };
}
