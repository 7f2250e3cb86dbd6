import { addDays, type Day, lastDayOfPeriod } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';

export type Departure = {
  readonly how: 'withdrawal' | 'expulsion' | 'lapse';
  readonly leftOn: Day;
  /** The day on which the departure was made known, where it was. */
  readonly announcedOn?: Day | null;
};

/** The first day on which somebody who left may apply again [C15][C16]; null where the charter bars nobody. */
export function reapplicationFrom(view: CharterView, { how, leftOn, announcedOn }: Departure): Day | null {
  const ban = view.reapplicationBan;
  // A membership that lapses counts as given up by the member itself.
  if (!ban?.after.value.includes(how === 'expulsion' ? 'expulsion' : 'withdrawal')) return null;
  const start = ban.countedFrom.value === 'announcement' ? (announcedOn ?? leftOn) : leftOn;
  return addDays(lastDayOfPeriod(start, { years: ban.years.value }), 1);
}
