import type { CharterView } from '@mengwu/charter';
import { DomainError } from '../../../platform/index.ts';

/** The bodies of a charter that sit and vote, in its order; whether it says with how many is asked when they are called. */
export function sittingBodies(view: CharterView): { key: string; name: string }[] {
  return Object.entries(view.bodies)
    .filter(([, body]) => body.seats && body.quorum && body.majority)
    .map(([key, { name }]) => ({ key, name: name.value }));
}

/** @throws DomainError `body_unknown`, `body_takes_no_votes` */
export function requireBody(view: CharterView, key: string): string {
  const found = sittingBodies(view).find((body) => body.key === key);
  if (found) return found.name;
  const body = Object.hasOwn(view.bodies, key) ? view.bodies[key] : undefined;
  if (!body) throw new DomainError('body_unknown');
  throw new DomainError('body_takes_no_votes', { body: body.name.value }, { article: body.name.article });
}
