import type { RouteInput } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, Transactions } from '../../../platform/index.ts';
import { loginKey } from '../domain/login-name.ts';
import { newTotpSecret, stepOfCode } from '../domain/one-time-code.ts';
import { OfficerSecrets } from '../officer-secrets.ts';
import { isPassword } from '../password-hashing.ts';
import { DeskLoginRepository } from '../persistence/desk-login.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { CountLoginTries } from './count-login-tries.ts';
import { type OpenedSession, openSession } from './open-session.ts';

type Credentials = RouteInput<'POST /auth/officer/sessions'>['body'];

/** The same refusal, after the same work, whether the name, the password or the code was wrong. */
@Injectable()
export class SignInOfficer {
  constructor(
    private readonly transactions: Transactions,
    private readonly logins: DeskLoginRepository,
    private readonly sessions: SessionRepository,
    private readonly tries: CountLoginTries,
    private readonly secrets: OfficerSecrets,
  ) {}

  async execute(ctx: RequestContext, credentials: Credentials): Promise<OpenedSession> {
    const key = loginKey(credentials.loginName);
    await this.tries.begin(ctx, key);
    const proven = await this.prove(key, credentials, ctx.now);
    const session = proven && (await this.open(ctx, key, proven));
    if (session) return session;
    await this.tries.wrong(ctx);
    throw new DomainError('credentials_wrong');
  }

  private async prove(key: string, { password, oneTimeCode }: Credentials, now: Instant) {
    const login = await this.logins.find(key);
    const isRightPassword = await isPassword(login?.passwordHash, password);
    const secret = login ? this.secrets.unsealTotp(login.totpSealed) : newTotpSecret();
    const step = stepOfCode(secret, oneTimeCode, now);
    return login && isRightPassword && step !== null ? { personId: login.personId, step } : undefined;
  }

  private open(ctx: RequestContext, key: string, { personId, step }: { personId: string; step: number }) {
    return this.transactions.run(
      ctx,
      async (tx) => {
        // A code that was seen over somebody's shoulder is worth nothing once it was used.
        if (!(await this.logins.useStep(tx, personId, step))) return undefined;
        await this.tries.right(tx, key);
        return openSession(tx, this.sessions, { personId, kind: 'desk' });
      },
      { unrecorded: 'session' },
    );
  }
}
