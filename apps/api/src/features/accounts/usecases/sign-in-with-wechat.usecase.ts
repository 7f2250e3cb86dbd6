import { type Client, CONSENT_VERSION } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, isDuplicate, type RequestContext, Transactions, type Tx } from '../../../platform/index.ts';
import { IdentityRepository } from '../persistence/identity.repository.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { SessionRepository } from '../persistence/session.repository.ts';
import { type WechatIdentity, WechatLogin } from '../wechat/wechat-login.ts';
import { type OpenedSession, openSession } from './open-session.ts';

interface SignIn {
  readonly code: string;
  readonly client: Client;
  readonly consentVersion: string;
}

@Injectable()
export class SignInWithWechat {
  constructor(
    private readonly transactions: Transactions,
    private readonly login: WechatLogin,
    private readonly identities: IdentityRepository,
    private readonly persons: PersonRepository,
    private readonly sessions: SessionRepository,
  ) {}

  async execute(ctx: RequestContext, { code, client, consentVersion }: SignIn): Promise<OpenedSession> {
    if (consentVersion !== CONSENT_VERSION) throw new DomainError('consent_outdated');
    const identity = await this.login.identify(client, code);
    try {
      return await this.signIn(ctx, identity);
    } catch (error) {
      // Two first sign-ins of one person at the same time: the other one was first, so now the person exists.
      if (!isDuplicate(error)) throw error;
      return this.signIn(ctx, identity);
    }
  }

  private signIn(ctx: RequestContext, identity: WechatIdentity): Promise<OpenedSession> {
    const work = async (tx: Tx) => {
      const personId = await this.personOf(tx, identity);
      await this.persons.recordConsent(tx, personId, CONSENT_VERSION);
      return openSession(tx, this.sessions, { personId, kind: 'phone' });
    };
    return this.transactions.run(ctx, work, { unrecorded: 'session' });
  }

  private async personOf(tx: Tx, identity: WechatIdentity): Promise<string> {
    const { appId, openId, unionId } = identity;
    const known = await this.identities.findPerson(tx, appId, openId);
    if (known !== undefined) {
      if (unionId !== null) await this.noteUnion(tx, { appId, openId, unionId, personId: known });
      return known;
    }
    const joined = unionId === null ? undefined : await this.identities.findPersonByUnion(tx, unionId);
    const personId = joined ?? (await this.persons.create(tx, ''));
    await this.identities.add(tx, { ...identity, personId });
    if (unionId !== null && joined === undefined) await this.identities.claimUnion(tx, unionId, personId);
    if (joined === undefined) tx.record({ action: 'person.joined', subject: { kind: 'person', id: personId } });
    return personId;
  }

  /** The unionid came later than the person: the apps were bound together only then. */
  private async noteUnion(
    tx: Tx,
    { appId, openId, unionId, personId }: { appId: string; openId: string; unionId: string; personId: string },
  ): Promise<void> {
    await this.identities.noteUnion(tx, appId, openId, unionId);
    await this.identities.claimUnionIfFree(tx, unionId, personId);
  }
}
