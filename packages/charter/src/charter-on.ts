import type { Day } from '@mengwu/kernel';
import { type Dated, heldOn, type ViewOf } from './dated.ts';
import type { Charter } from './schema/charter.ts';

/** The charter as it stands on one day: each parameter resolved to its value, article and open question. */
export type CharterView = ViewOf<Charter> & { readonly on: Day };

/**
 * Picks the values that hold on a day.
 * @throws RangeError when the charter was not yet in force on that day.
 */
export function charterOn(charter: Charter, on: Day): CharterView {
  if (on < charter.inForceFrom) {
    throw new RangeError(`the charter of ${charter.id} holds from ${charter.inForceFrom}, not yet on ${on}`);
  }
  return { ...(resolve(charter, on) as ViewOf<Charter>), on };
}

function resolve(node: unknown, on: Day): unknown {
  if (Array.isArray(node)) return heldOn(node as Dated<unknown>, on);
  if (typeof node !== 'object' || node === null) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([, child]) => !isNotYetThere(child, on))
      .map(([key, child]) => [key, resolve(child, on)]),
  );
}

function isNotYetThere(child: unknown, on: Day): boolean {
  if (!Array.isArray(child)) return false;
  const [first] = child as Dated<unknown>;
  return first !== undefined && !first.mayBeUnset && first.from > on;
}
