import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { SessionRepository } from '../persistence/session.repository.ts';

@Injectable()
export class SignOut {
  constructor(
    private readonly transactions: Transactions,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(ctx: RequestContext): Promise<void> {
    const { sessionId } = signedIn(ctx);
    await this.transactions.run(ctx, (tx) => this.sessions.end(tx, sessionId), { unrecorded: 'session' });
  }
}
