import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/index.ts';
import { Accounts, WechatApps } from '../../accounts/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { pageOf } from '../domain/link-pages.ts';
import { templateValues } from '../domain/template-values.ts';
import { Templates } from '../templates.ts';
import type { Push } from './push-ledger.ts';

/** Hands one message to WeChat. */
@Injectable()
export class SendPush {
  constructor(
    private readonly config: Config,
    private readonly accounts: Accounts,
    private readonly alliances: Alliances,
    private readonly apps: WechatApps,
    private readonly templates: Templates,
  ) {}

  /**
   * `sent`, or what is missing to send it at all.
   * @throws WechatError
   */
  async execute({ alliance, client, row }: Push): Promise<'sent' | 'no-template' | 'no-identity'> {
    const app = this.apps.of(client);
    const template = this.templates.get(row.template);
    if (!app || !template) return 'no-template';
    const identity = await this.accounts.openIdOf(row.personId, client);
    if (!identity) return 'no-identity';
    const { title, body, createdAt: at, linkTarget: target, linkId: id } = row;
    await app.sendSubscribeMessage({
      openid: identity.openId,
      templateId: template.templateId,
      page: pageOf(alliance, target !== null && id !== null ? { target, id } : null),
      values: templateValues(template.keywords, { title, body, at, allianceName: this.alliances.nameOf(alliance) }),
      state: this.config.isProduction ? 'formal' : 'developer',
    });
    return 'sent';
  }
}
