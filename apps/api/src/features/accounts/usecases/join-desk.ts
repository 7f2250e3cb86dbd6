import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { DeskLoginEntity } from '../persistence/desk-login.entity.ts';
import { DeskLoginRepository } from '../persistence/desk-login.repository.ts';
import type { OpenInvitation } from '../persistence/officer-invitation.repository.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { RightRepository } from '../persistence/right.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { grantRight } from './grant-right.ts';
import { type OpenedSession, openSession } from './open-session.ts';

type NewLogin = Pick<DeskLoginEntity, 'loginName' | 'loginKey' | 'passwordHash' | 'lastTotpStep'>;

/** Makes an officer of whoever accepted an invitation: a person, a login, the right, and a session at once. */
@Injectable()
export class JoinDesk {
  constructor(
    private readonly persons: PersonRepository,
    private readonly logins: DeskLoginRepository,
    private readonly rights: RightRepository,
    private readonly sessions: SessionRepository,
  ) {}

  async join(tx: Tx, { alliance, name, totpSealed }: OpenInvitation, login: NewLogin): Promise<OpenedSession> {
    const personId = await this.persons.create(tx, name);
    await this.logins.add(tx, { ...login, personId, totpSealed });
    await grantRight(tx, this.rights, { personId, right: 'officer', alliance });
    return openSession(tx, this.sessions, { personId, kind: 'desk' });
  }
}
