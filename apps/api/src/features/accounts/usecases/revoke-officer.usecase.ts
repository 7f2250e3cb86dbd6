import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, Transactions } from '../../../platform/index.ts';
import { RightRepository } from '../persistence/right.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { revokeRight } from './revoke-right.ts';

@Injectable()
export class RevokeOfficer {
  constructor(
    private readonly transactions: Transactions,
    private readonly rights: RightRepository,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(ctx: RequestContext, { alliance, person }: { alliance: string; person: string }): Promise<void> {
    await this.transactions.run(ctx, async (tx) => {
      const officers = await this.rights.lockOfficers(tx, alliance);
      if (!officers.includes(person)) throw new DomainError('officer_not_found');
      if (officers.length === 1) throw new DomainError('last_officer');
      await revokeRight(tx, this.rights, { personId: person, right: 'officer', alliance });
      if (!(await this.rights.isOfficerAnywhere(tx, person))) await this.sessions.endDesk(tx, person);
    });
  }
}
