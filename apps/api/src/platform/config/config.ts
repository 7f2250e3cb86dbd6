import type { WechatSettings } from './wechat-settings.ts';

export type Environment = 'development' | 'test' | 'production';

/** Everything that an operator can set, read and judged once at the start. A class, so that Nest can inject it. */
export abstract class Config {
  abstract readonly environment: Environment;
  abstract readonly isProduction: boolean;
  abstract readonly api: { readonly host: string; readonly port: number };
  abstract readonly database: { readonly url: string; readonly poolSize: number };
  /** Where uploaded files live, outside the web root. */
  abstract readonly dataDir: string;
  abstract readonly chartersDir: string;
  abstract readonly publicUrls: { readonly api: string; readonly h5: string; readonly console: string };
  abstract readonly corsOrigins: readonly string[];
  /** The address that WeChat notifies, without the path. */
  abstract readonly notifyBaseUrl: string;
  abstract readonly wechat: WechatSettings | undefined;
  /** The key that signs links and chains the audit trail; 32 bytes or more. */
  abstract readonly secret: Buffer;
  /** Whose X-Forwarded-For is believed: addresses and networks, separated by commas. */
  abstract readonly trustedProxies: string;
  abstract readonly uploadMaxBytes: number;
  /** Whether this process delivers messages and runs jobs in the background. */
  abstract readonly runsWorkers: boolean;
  abstract readonly logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';
}
