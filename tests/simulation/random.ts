import { randomOf } from '../support/random.ts';

/** Chances of one life: the same seed lives the same life. */
export interface Chance {
  /** True in so many of a hundred cases. */
  percent(of: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  pick<T>(items: readonly T[]): T;
  /** The items in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

export function chanceOf(seed: number): Chance {
  const next = randomOf(seed);
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    percent: (of) => next() * 100 < of,
    between,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('there is nothing to pick from');
      return items[between(0, items.length - 1)] as (typeof items)[number];
    },
    shuffled: (items) =>
      items
        .map((item) => ({ item, at: next() }))
        .sort((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
