import type { MyDirectoryEntry } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { InputOf } from '../../../platform/http/route-types.ts';
import { Accounts } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { type DirectoryEntry, HIDDEN } from '../domain/directory.ts';
import { DirectoryRepository } from '../persistence/directory.repository.ts';
import { MemberPeopleRepository } from '../persistence/member-people.repository.ts';

/** My own entry of the directory: what I write there, and who sees it. */
@Injectable()
export class WriteMyEntry {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: MemberPeopleRepository,
    private readonly entries: DirectoryRepository,
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
  ) {}

  async show(ctx: RequestContext, alliance: string): Promise<MyDirectoryEntry> {
    const personId = await this.requireMember(ctx, alliance);
    return this.present(personId, (await this.entries.find(alliance, [personId])).get(personId));
  }

  async execute(
    ctx: RequestContext,
    { params: { alliance }, body }: InputOf<'PUT /alliances/:alliance/directory/mine'>,
  ): Promise<MyDirectoryEntry> {
    const personId = await this.requireMember(ctx, alliance);
    const { title, email, audiences } = body;
    const entry: DirectoryEntry = { personId, title: title || null, email: email || null, audiences };
    await this.transactions.run(ctx, async (tx) => {
      const before = (await this.entries.find(alliance, [personId], tx)).get(personId)?.audiences ?? HIDDEN;
      await this.entries.write(tx, alliance, entry);
      // Who may see what is recorded, what is seen is not: the audit trail outlives the entry.
      tx.record({
        alliance,
        action: 'directory.decided',
        subject: { kind: 'person', id: personId },
        before: { ...before },
        after: { ...audiences },
      });
    });
    return this.present(personId, entry);
  }

  private async requireMember(ctx: RequestContext, alliance: string): Promise<string> {
    const { personId } = signedIn(ctx);
    this.alliances.require(alliance);
    if (!(await this.people.findActingFor(personId, alliance))) throw new DomainError('not_a_member');
    return personId;
  }

  private async present(personId: string, entry: DirectoryEntry | undefined): Promise<MyDirectoryEntry> {
    const { name, phone } = await this.accounts.contactOf(personId);
    const { title = null, email = null, audiences = HIDDEN } = entry ?? {};
    return { name, phone, title, email, audiences };
  }
}
