import type { PageQuery } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import type { AnswerOf, RequestContext } from '../../../platform/index.ts';
import { signedIn } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { toInboxMessage } from '../http/inbox.presenter.ts';
import { MessageRepository } from '../persistence/message.repository.ts';

@Injectable()
export class ShowInbox {
  constructor(
    private readonly messages: MessageRepository,
    private readonly alliances: Alliances,
  ) {}

  async execute(ctx: RequestContext, { page, pageSize, q }: PageQuery): Promise<AnswerOf<'GET /me/inbox'>> {
    const { personId } = signedIn(ctx);
    const [rows, { total, unread }] = await Promise.all([
      this.messages.page(personId, { offset: (page - 1) * pageSize, limit: pageSize, q }),
      this.messages.count(personId, q),
    ]);
    const names = new Map(this.alliances.list().map(({ id, name }) => [id, name]));
    return {
      items: rows.map((row) => toInboxMessage(row, names.get(row.alliance) ?? '')),
      total,
      unread,
      page,
      pageSize,
    };
  }
}
