import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { PersonActor, Right, RightsReader, SessionReader } from '../../platform/index.ts';
import { RightRepository } from './persistence/right.repository.ts';
import { SessionRepository } from './persistence/session.repository.ts';

/** Answers for each request anew who a token belongs to and what that person may do. */
@Injectable()
export class RightsAndSessions implements SessionReader, RightsReader {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly rights: RightRepository,
  ) {}

  findSession(tokenHash: string, now: Instant): Promise<{ personId: string; sessionId: string } | undefined> {
    return this.sessions.findLive(tokenHash, now);
  }

  hasRight(
    { personId, sessionId }: PersonActor,
    right: Right,
    scope: { alliance: string; event?: string },
    now: Instant,
  ): Promise<boolean> {
    if (right === 'officer') return this.rights.holdsAtDesk(sessionId, personId, scope.alliance, now);
    return this.rights.holds(personId, right, scope, now);
  }
}
