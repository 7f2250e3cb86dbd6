import { instant } from '@mengwu/kernel';
import type { AccessTokenStore, StoredAccessToken } from '@mengwu/wechat';
import { Injectable } from '@nestjs/common';
import { Clock, Database, systemContext, Transactions } from '../../../platform/index.ts';

/** WeChat's access tokens in the database, so that all replicas share them. */
@Injectable()
export class DatabaseAccessTokenStore implements AccessTokenStore {
  constructor(
    private readonly database: Database,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async get(appid: string): Promise<StoredAccessToken | undefined> {
    const [row] = await this.database.query<{ token: string; expiresAt: string }>(
      'SELECT token, expires_at AS expiresAt FROM wechat_access_tokens WHERE app_id = ?',
      [appid],
    );
    return row && { token: row.token, expiresAt: Date.parse(row.expiresAt) };
  }

  async set(appid: string, { token, expiresAt }: StoredAccessToken): Promise<void> {
    await this.write(
      `INSERT INTO wechat_access_tokens (app_id, token, expires_at) VALUES (?, ?, ?)
       ON DUPLICATE KEY UPDATE token = VALUES(token), expires_at = VALUES(expires_at)`,
      [appid, token, instant(expiresAt)],
    );
  }

  async dropIfSame(appid: string, token: string): Promise<void> {
    await this.write('DELETE FROM wechat_access_tokens WHERE app_id = ? AND token = ?', [appid, token]);
  }

  private async write(sql: string, values: string[]): Promise<void> {
    const ctx = systemContext('wechat access token', this.clock.now());
    await this.transactions.run(ctx, (tx) => tx.execute(sql, values), { unrecorded: 'machinery' });
  }
}
