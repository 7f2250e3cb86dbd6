import type { Instant } from '@mengwu/kernel';
import type { PersonActor } from './actor.ts';

/** Finds the session that a token opened; implemented by the accounts room. */
export interface SessionReader {
  /** Undefined when the session has ended, was revoked or never existed. Asked at each request, never cached. */
  findSession(tokenHash: string, now: Instant): Promise<{ personId: string; sessionId: string } | undefined>;
}

export type Right = 'officer' | 'door';

/** Knows who may do what; implemented by the accounts room. Asked at each request, never cached. */
export interface RightsReader {
  hasRight(
    actor: PersonActor,
    right: Right,
    scope: { alliance: string; event?: string },
    now: Instant,
  ): Promise<boolean>;
}
