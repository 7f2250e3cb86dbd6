import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { MessageRepository } from '../persistence/message.repository.ts';

@Injectable()
export class ReadMessage {
  constructor(
    private readonly transactions: Transactions,
    private readonly messages: MessageRepository,
  ) {}

  async execute(ctx: RequestContext, message: string): Promise<void> {
    const { personId } = signedIn(ctx);
    await this.transactions.run(
      ctx,
      async (tx) => {
        if (!(await this.messages.markRead(tx, personId, message))) throw new DomainError('message_not_found');
      },
      { unrecorded: 'seen' },
    );
  }
}
