import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import { DomainError, requireAllowed } from '../../../platform/http/domain-error.ts';
import { mayRemovePerson } from '../domain/member.rules.ts';
import { MemberPeopleRepository } from '../persistence/member-people.repository.ts';
import { PersonHandlers } from '../person-handlers.ts';

/** A unit's contact removes a colleague, who acts for the unit no more from the next request on. */
@Injectable()
export class RemoveColleague {
  constructor(
    private readonly people: MemberPeopleRepository,
    private readonly handlers: PersonHandlers,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, { params }: { params: { alliance: string; person: string } }): Promise<void> {
    const { personId } = signedIn(ctx);
    await this.transactions.run(ctx, async (tx) => {
      const asker = await this.people.findActingFor(personId, params.alliance, tx);
      if (!asker) throw new DomainError('not_a_member');
      const removed = await this.people.findActingFor(params.person, params.alliance, tx);
      if (removed?.memberId !== asker.memberId) throw new DomainError('person_not_found');
      requireAllowed(mayRemovePerson(asker.role, removed.role));
      await this.people.remove(tx, params.alliance, asker.memberId, params.person);
      tx.record({
        alliance: params.alliance,
        action: 'member.colleague-removed',
        subject: { kind: 'member', id: asker.memberId },
        before: { personId: params.person, role: removed.role },
      });
      const { memberId } = asker;
      await this.handlers.tellGone(tx, { alliance: params.alliance, memberId, personId: params.person });
    });
  }
}
