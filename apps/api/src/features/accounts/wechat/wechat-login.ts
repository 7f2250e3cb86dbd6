import type { Client } from '@mengwu/contracts';
import { type MpClient, WechatError } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import { DomainError } from '../../../platform/index.ts';
import { WechatApps } from './wechat-apps.ts';

export interface WechatIdentity {
  readonly client: Client;
  readonly appId: string;
  readonly openId: string;
  readonly unionId: string | null;
}

/** Asks WeChat who is behind a code. */
@Injectable()
export class WechatLogin {
  constructor(private readonly apps: WechatApps) {}

  /** @throws DomainError `login_code_invalid`, `login_refused_by_wechat`, `login_from_preview`, `wechat_unavailable` */
  async identify(client: Client, code: string): Promise<WechatIdentity> {
    const app = this.apps.of(client);
    if (!app) throw new DomainError('wechat_unavailable');
    const session = await ask(() => exchange(app, client, code), 'login_code_invalid');
    if (session.isSnapshotUser) throw new DomainError('login_from_preview');
    return { client, appId: app.appid, openId: session.openid, unionId: session.unionid ?? null };
  }

  /** @throws DomainError `phone_code_invalid`, `wechat_unavailable` */
  async phoneOf(code: string, openid: string | undefined): Promise<string> {
    const app = this.apps.of('weapp');
    if (!app) throw new DomainError('wechat_unavailable');
    const { e164 } = await ask(
      () => app.getPhoneNumber({ code, ...(openid !== undefined && { openid }) }),
      'phone_code_invalid',
    );
    return e164;
  }
}

async function exchange(app: MpClient, client: Client, code: string) {
  if (client === 'h5') return app.oauthSession(code);
  return { ...(await app.code2Session(code)), isSnapshotUser: false };
}

async function ask<T>(call: () => Promise<T>, onBadCode: 'login_code_invalid' | 'phone_code_invalid'): Promise<T> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof WechatError)) throw error;
    throw new DomainError(codeFor(error, onBadCode), {}, { cause: error });
  }
}

function codeFor({ kind }: WechatError, onBadCode: 'login_code_invalid' | 'phone_code_invalid') {
  if (kind === 'code-invalid' || kind === 'mismatch') return onBadCode;
  if (kind === 'openid-invalid' && onBadCode === 'phone_code_invalid') return onBadCode;
  return kind === 'user-blocked' ? 'login_refused_by_wechat' : 'wechat_unavailable';
}
