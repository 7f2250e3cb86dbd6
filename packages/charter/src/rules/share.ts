import type { Fraction } from '../schema/share.ts';

/**
 * How many of `total` make the share or more [A17][E10]: 2/3 of 10 is 7, because "2/3以上" includes the share itself.
 * @throws RangeError when the total is no whole number or negative.
 */
export function needOf(total: number, { numerator, denominator }: Fraction): number {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`${total} is no number of votes`);
  return Math.ceil((total * numerator) / denominator);
}

/** How many of `total` make at most the share [E13]: a third of 10 directors is 3. */
export function atMostOf(total: number, { numerator, denominator }: Fraction): number {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`${total} is no number of seats`);
  return Math.floor((total * numerator) / denominator);
}
