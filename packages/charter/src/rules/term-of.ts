import { type Day, lastDayOfPeriod } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { Held, OpenQuestion } from '../dated.ts';
import { officeOf } from './office.ts';

export type Term = {
  readonly years: number | null;
  /** The last day; null where the charter states no term, so that only an act ends it. */
  readonly endsOn: Day | null;
  readonly article: string;
  readonly open?: OpenQuestion;
};

/**
 * How long a term runs that begins on a day [A21][E10][E17], for an office or a seat in a body. The first day is not
 * counted.
 * @throws RangeError when the charter knows neither an office nor a body of this name.
 */
export function termOf(view: CharterView, officeOrBody: string, startsOn: Day): Term {
  if (officeOf(view, officeOrBody)) return toTerm(view.offices?.termYears, view.offices?.titles.article, startsOn);
  const body = Object.hasOwn(view.bodies, officeOrBody) ? view.bodies[officeOrBody] : undefined;
  if (!body) throw new RangeError(`${view.id} has neither an office nor a body "${officeOrBody}"`);
  return toTerm(body.termYears, body.name.article, startsOn);
}

function toTerm(held: Held<number | null> | undefined, otherwise: string | undefined, startsOn: Day): Term {
  const years = held?.value ?? null;
  return {
    years,
    endsOn: years === null ? null : lastDayOfPeriod(startsOn, { years }),
    article: held?.article ?? otherwise ?? '',
    ...(held?.open && { open: held.open }),
  };
}
