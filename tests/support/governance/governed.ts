import type { Day } from '@mengwu/kernel';
import type { Officer, Person, System } from '../system/index.ts';

/** What of a dice the acts of an alliance need. */
export interface Dice {
  /** True in so many of a hundred cases. */
  percent(of: number): boolean;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** An alliance whose bodies sit and vote, seen from its desk. */
export interface Governed {
  readonly system: System;
  readonly alliance: string;
  readonly officer: Officer;
  readonly chance: Dice;
  /** Everybody with a phone: the unit's name, or the person's own, and who speaks for it. */
  readonly households: readonly { readonly name: string; readonly contact: Person }[];
  /** The day that it is in the system. */
  today(): Promise<Day>;
  /** Moves on to the morning of a day, does what is due by then, and signs the officer in again. */
  travelTo(day: Day): Promise<void>;
}
