import type { Officer, Person, System } from '../../support/system/index.ts';
import type { Calendar } from './calendar.ts';
import type { Cast } from './cast.ts';
import type { Step } from './steps.ts';

/** Everything that the acts of a journey share. */
export interface Play {
  readonly system: System;
  readonly step: Step;
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly contact: Person;
  readonly officer: Officer;
}
