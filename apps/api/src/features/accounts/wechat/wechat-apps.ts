import type { Client } from '@mengwu/contracts';
import { createMpClient, type MpClient } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/index.ts';
import { DatabaseAccessTokenStore } from './access-token.store.ts';

/** The mini-program (`weapp`) and the service account (`h5`) of this installation. */
@Injectable()
export class WechatApps {
  private readonly apps: ReadonlyMap<Client, MpClient>;

  constructor(config: Config, store: DatabaseAccessTokenStore) {
    const { wechat } = config;
    const credentials = { weapp: wechat?.mp, h5: wechat?.h5 };
    this.apps = new Map(
      (['weapp', 'h5'] as const).flatMap((client) => {
        const app = credentials[client];
        return wechat && app ? [[client, createMpClient({ ...app, baseUrl: wechat.urls.mp }, store)]] : [];
      }),
    );
  }

  /** Undefined where the installation has no such account. */
  of(client: Client): MpClient | undefined {
    return this.apps.get(client);
  }
}
