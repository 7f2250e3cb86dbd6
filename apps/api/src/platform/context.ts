import type { Instant } from '@mengwu/kernel';
import type { Actor } from './auth/actor.ts';
import type { IdempotencyTicket } from './idempotency/ticket.ts';
import { newId } from './ids.ts';

/** Who asks, when and under which id; the first argument of every use case. */
export interface RequestContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** The moment at which the request arrived; a use case decides with this one instant. */
  readonly now: Instant;
  readonly ip: string;
  readonly idempotency?: IdempotencyTicket;
}

/** The context of work that no person asked for: a job, an outbox handler, a command. */
export function systemContext(name: string, now: Instant, requestId: string = newId()): RequestContext {
  return { actor: { kind: 'system', name }, requestId, now, ip: '' };
}
