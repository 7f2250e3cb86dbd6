import type { OpenedContact } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import { Accounts } from '../../accounts/index.ts';
import { DirectoryRepository } from '../persistence/directory.repository.ts';
import { MemberPeopleRepository } from '../persistence/member-people.repository.ts';

/** The desk opens what a person has kept for the secretariat; who opened it stays on record. */
@Injectable()
export class OpenContact {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: MemberPeopleRepository,
    private readonly entries: DirectoryRepository,
    private readonly accounts: Accounts,
  ) {}

  execute(ctx: RequestContext, { alliance, person }: { alliance: string; person: string }): Promise<OpenedContact> {
    return this.transactions.run(ctx, async (tx) => {
      const acting = await this.people.findActingFor(person, alliance, tx);
      if (!acting) throw new DomainError('person_not_found');
      const entry = (await this.entries.find(alliance, [person], tx)).get(person);
      const { name, phone } = await this.accounts.contactOf(person);
      tx.record({
        alliance,
        action: 'directory.opened',
        subject: { kind: 'person', id: person },
        after: { memberName: acting.memberName },
      });
      return { name, phone, email: entry?.email ?? null, title: entry?.title ?? null };
    });
  }
}
