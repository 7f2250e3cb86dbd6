import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { afterTry, minutesToWait } from '../domain/login-throttle.ts';
import { OfficerSecrets } from '../officer-secrets.ts';
import { LoginThrottleRepository } from '../persistence/login-throttle.repository.ts';

/** Counts tries in the database, so that every replica sees them and a restart forgets none. */
@Injectable()
export class CountLoginTries {
  constructor(
    private readonly transactions: Transactions,
    private readonly throttles: LoginThrottleRepository,
    private readonly secrets: OfficerSecrets,
  ) {}

  /**
   * Counts a try under the login name before it is judged: guesses sent in parallel are all counted.
   * @throws DomainError `too_many_attempts`
   */
  async begin(ctx: RequestContext, loginKey: string): Promise<void> {
    const minutes = await this.write(ctx, async (tx) => {
      const address = await this.throttles.find(tx, this.address(ctx));
      const subject = this.name(loginKey);
      const name = await this.throttles.lock(tx, subject);
      const wait = Math.max(minutesToWait(address, ctx.now), minutesToWait(name, ctx.now));
      if (wait === 0) await this.throttles.store(tx, subject, afterTry(name, ctx.now));
      return wait;
    });
    if (minutes > 0) throw new DomainError('too_many_attempts', { minutes });
  }

  /** An address is counted only for what was wrong: a whole school may sit behind one. */
  async wrong(ctx: RequestContext): Promise<void> {
    await this.write(ctx, async (tx) => {
      const subject = this.address(ctx);
      await this.throttles.store(tx, subject, afterTry(await this.throttles.lock(tx, subject), ctx.now));
    });
  }

  /** The right person came: her name's count begins anew, with the transaction of the sign-in. */
  async right(tx: Tx, loginKey: string): Promise<void> {
    await this.throttles.forget(tx, this.name(loginKey));
  }

  private write<T>(ctx: RequestContext, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.transactions.run(ctx, work, { unrecorded: 'machinery' });
  }

  private address({ ip }: RequestContext): string {
    return this.secrets.throttleSubject('address', ip);
  }

  private name(loginKey: string): string {
    return this.secrets.throttleSubject('name', loginKey);
  }
}
