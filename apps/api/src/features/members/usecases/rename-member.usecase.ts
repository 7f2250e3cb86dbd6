import { undrawable } from '@mengwu/documents';
import { Injectable } from '@nestjs/common';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { InputOf } from '../../../platform/http/route-types.ts';
import { MemberRepository } from '../persistence/member.repository.ts';
import { RenamingHandlers } from '../renaming-handlers.ts';

/** A member has a new name; what carries the old one is made anew in the same transaction. */
@Injectable()
export class RenameMember {
  constructor(
    private readonly transactions: Transactions,
    private readonly register: MemberRepository,
    private readonly handlers: RenamingHandlers,
  ) {}

  async execute(
    ctx: RequestContext,
    {
      params: { alliance, member: memberId },
      body: { name, reason },
    }: InputOf<'POST /alliances/:alliance/desk/members/:member/rename'>,
  ): Promise<void> {
    const missing = undrawable(name);
    if (missing.length > 0) throw new DomainError('name_not_printable', { characters: missing.join('、') });
    await this.transactions.run(ctx, async (tx) => {
      const [member] = await this.register.findMany(alliance, [memberId], tx);
      if (!member) throw new DomainError('member_not_found');
      if (member.name === name) return;
      if (await this.register.hasNamesake(tx, { alliance, id: memberId, name })) throw new DomainError('name_taken');
      if (!(await this.register.rename(tx, { alliance, id: memberId, before: member.name, name }))) {
        throw new DomainError(member.state === 'active' ? 'changed_elsewhere' : 'member_already_left');
      }
      tx.record({
        alliance,
        action: 'member.renamed',
        subject: { kind: 'member', id: memberId },
        before: { name: member.name },
        after: { name, reason },
      });
      await this.handlers.tell(tx, { alliance, memberId, before: member.name, name });
    });
  }
}
