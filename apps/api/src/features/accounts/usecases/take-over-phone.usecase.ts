import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn, Transactions } from '../../../platform/index.ts';
import { maskPhone } from '../domain/mask-phone.ts';
import { IdentityRepository } from '../persistence/identity.repository.ts';
import { PersonRepository } from '../persistence/person.repository.ts';
import { WechatLogin } from '../wechat/wechat-login.ts';

/** A number comes from WeChat alone, never from what somebody typed. */
@Injectable()
export class TakeOverPhone {
  constructor(
    private readonly transactions: Transactions,
    private readonly login: WechatLogin,
    private readonly identities: IdentityRepository,
    private readonly persons: PersonRepository,
  ) {}

  async execute(ctx: RequestContext, code: string): Promise<void> {
    const { personId } = signedIn(ctx);
    // With the openid WeChat checks that the code is this person's; on H5 alone there is none to check.
    const identity = await this.identities.openIdOf(personId, 'weapp');
    const phone = await this.login.phoneOf(code, identity?.openId);
    await this.transactions.run(ctx, async (tx) => {
      await this.persons.setPhone(tx, personId, phone);
      const after = { phone: maskPhone(phone) };
      tx.record({ action: 'person.phone-taken-over', subject: { kind: 'person', id: personId }, after });
    });
  }
}
