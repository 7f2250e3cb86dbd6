import type { PersonActor } from '../auth/actor.ts';
import type { Right, RightsReader, SessionReader } from '../auth/ports.ts';
import { hashToken } from '../auth/tokens.ts';

/** Sessions and rights for specs of rooms that do not load the accounts room. */
export class TestPeople implements SessionReader, RightsReader {
  private readonly sessions = new Map<string, string>();
  private readonly rights = new Set<string>();

  /** Signs a person in. */
  tokenOf(personId: string): string {
    const token = `test-session-of-${personId}`.padEnd(24, '-');
    this.sessions.set(hashToken(token), personId);
    return token;
  }

  signOut(personId: string): void {
    for (const [hash, person] of this.sessions) if (person === personId) this.sessions.delete(hash);
  }

  grant(personId: string, right: Right, scope: { alliance: string; event?: string }): void {
    this.rights.add(rightKey(personId, right, scope));
  }

  revoke(personId: string, right: Right, scope: { alliance: string; event?: string }): void {
    this.rights.delete(rightKey(personId, right, scope));
  }

  forgetAll(): void {
    this.sessions.clear();
    this.rights.clear();
  }

  async findSession(tokenHash: string): Promise<{ personId: string; sessionId: string } | undefined> {
    const personId = this.sessions.get(tokenHash);
    return personId === undefined ? undefined : { personId, sessionId: `session-of-${personId}` };
  }

  async hasRight(
    { personId }: PersonActor,
    right: Right,
    scope: { alliance: string; event?: string },
  ): Promise<boolean> {
    return this.rights.has(rightKey(personId, right, scope));
  }
}

function rightKey(personId: string, right: Right, { alliance, event }: { alliance: string; event?: string }): string {
  return [personId, right, alliance, event ?? ''].join(' ');
}
