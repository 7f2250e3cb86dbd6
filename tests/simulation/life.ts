import type { CharterView } from '@mengwu/charter';
import type { Day } from '@mengwu/kernel';
import type { Officer, OwnSystem } from '../support/system/index.ts';
import type { Books } from '../support/trust/books.ts';
import type { Household } from './people.ts';
import type { Chance } from './random.ts';

/** One alliance that lives in a system of its own, and what is known of it outside the system. */
export interface Life {
  readonly system: OwnSystem;
  readonly books: Books;
  readonly alliance: string;
  readonly officer: Officer;
  /** Another officer, for what needs two. */
  readonly second: Officer;
  readonly chance: Chance;
  /** Everybody who ever applied, with the person who speaks for them. */
  readonly households: Household[];
  /** The charter of a day, with what the secretariat has settled, read from the file and not from the system. */
  charter(on: Day): CharterView;
  /** The day that it is in the system. */
  today(): Promise<Day>;
  /** Moves on to the morning of a day, does what is due by then, and signs the officer in again. */
  travelTo(day: Day): Promise<void>;
  /** Does one act, then checks every invariant. */
  act<T>(name: string, work: () => Promise<T>): Promise<T>;
}
