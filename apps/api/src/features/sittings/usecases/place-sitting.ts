import type { CharterView } from '@mengwu/charter';
import { type Instant, instant } from '@mengwu/kernel';
import { requireAllowed } from '../../../platform/index.ts';
import { mayBeHeld, mustBeAhead } from '../domain/sitting.rules.ts';

export interface Arrangement {
  readonly title: string;
  readonly startsAt: Instant;
  readonly place: string | null;
  readonly remoteReason: string | null;
  readonly basis: string | null;
}

interface Written {
  readonly title: string;
  readonly startsAt: string;
  readonly place: string | null;
  readonly remoteReason: string | null;
  readonly basis: string | null;
}

/**
 * When and how a sitting is to be held, as the desk wrote it down.
 * @throws DomainError `sitting_in_past`, `sitting_place_missing`, `remote_not_allowed`, `remote_reason_missing`
 */
export function readArrangement(
  { title, startsAt, place, remoteReason, basis }: Written,
  { view, body, now }: { view: CharterView; body: string; now: Instant },
): Arrangement {
  const arrangement = { title, startsAt: instant(startsAt), place, remoteReason, basis };
  requireAllowed(mayBeHeld(view, body, arrangement));
  requireAllowed(mustBeAhead(arrangement.startsAt, now));
  return arrangement;
}
