import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { Members, Succession } from '../../members/index.ts';

/** A unit told the secretariat who represents it now. */
@Injectable()
export class DeskRepresentative {
  constructor(
    private readonly members: Members,
    private readonly succession: Succession,
    private readonly transactions: Transactions,
  ) {}

  async execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/members/:member/representative'>,
  ): Promise<void> {
    const by = signedIn(ctx).personId;
    const { alliance, member } = params;
    await this.transactions.run(ctx, async (tx) => {
      const unit = (await this.members.memberCards(alliance, [member], tx)).get(member);
      if (unit?.state !== 'active') throw new DomainError('member_not_found');
      const { personId, note } = body;
      await this.succession.change(tx, { alliance, memberId: member, personId, by, note });
    });
  }
}
