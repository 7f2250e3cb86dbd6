import { createPayClient, type PayClient } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.ts';
import { Config } from '../../platform/config/config.ts';
import { DomainError } from '../../platform/http/domain-error.ts';

/** Each alliance collects under its own merchant number; which one is configuration, never a request. */
@Injectable()
export class Merchants {
  private readonly byAlliance = new Map<string, PayClient>();
  private readonly notifyBaseUrl: string;

  constructor(config: Config, clock: Clock) {
    this.notifyBaseUrl = config.notifyBaseUrl;
    const { wechat } = config;
    if (!wechat) return;
    const appids = [wechat.mp.appid, ...(wechat.h5 ? [wechat.h5.appid] : [])];
    for (const merchant of wechat.merchants) {
      const client = createPayClient({
        mchid: merchant.mchid,
        appids,
        merchantSerial: merchant.serial,
        merchantPrivateKeyPem: merchant.privateKeyPem,
        apiV3Key: merchant.apiV3Key,
        verifiers: [{ id: merchant.publicKeyId, pem: merchant.publicKeyPem }],
        baseUrl: wechat.urls.pay,
        now: () => Date.parse(clock.now()),
      });
      this.byAlliance.set(merchant.key, client);
    }
  }

  /** @throws DomainError `wechat_unavailable` when the alliance has no merchant account. */
  of(alliance: string): PayClient {
    const client = this.byAlliance.get(alliance);
    if (!client) throw new DomainError('wechat_unavailable');
    return client;
  }

  find(alliance: string): PayClient | undefined {
    return this.byAlliance.get(alliance);
  }

  /** Where WeChat tells of payments to this alliance: no query, WeChat refuses one. */
  notifyUrl(alliance: string): string {
    return `${this.notifyBaseUrl}/wechat/pay/${alliance}/notifications`;
  }
}
