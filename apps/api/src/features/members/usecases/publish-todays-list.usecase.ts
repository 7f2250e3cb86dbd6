import type { PublishedMemberList } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { signedIn } from '../../../platform/auth/signed-in.ts';
import type { RequestContext } from '../../../platform/context.ts';
import { Transactions } from '../../../platform/database/transactions.ts';
import type { InputOf } from '../../../platform/http/route-types.ts';
import { MemberPresenter } from '../http/member.presenter.ts';
import { PublishMemberList } from './publish-member-list.ts';

/** The desk publishes what it has just looked at; when the register has changed since, it looks again. */
@Injectable()
export class PublishTodaysList {
  constructor(
    private readonly transactions: Transactions,
    private readonly publish: PublishMemberList,
    private readonly present: MemberPresenter,
  ) {}

  execute(
    ctx: RequestContext,
    { params, body }: InputOf<'POST /alliances/:alliance/desk/member-lists'>,
  ): Promise<PublishedMemberList> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => this.present.list(await this.publish.execute(tx, params.alliance, { personId, ...body })),
      { answers: true },
    );
  }
}
