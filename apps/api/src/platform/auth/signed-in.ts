import type { RequestContext } from '../context.ts';
import { DomainError } from '../http/domain-error.ts';
import type { PersonActor } from './actor.ts';

/**
 * The person behind a request.
 * @throws DomainError `sign_in_required` when nobody is signed in.
 */
export function signedIn(ctx: RequestContext): PersonActor {
  if (ctx.actor.kind !== 'person') throw new DomainError('sign_in_required');
  return ctx.actor;
}
