import type { HttpOptions } from '../http/fetch-bytes.ts';

/** A mini-program's or a service account's credentials, as the console of WeChat shows them. */
export interface MpCredentials {
  readonly appid: string;
  readonly secret: string;
}

/** Where and how the server API of WeChat is called. */
export interface MpConfig extends HttpOptions, MpCredentials {
  /** `https://api.weixin.qq.com` in production; no path. */
  readonly baseUrl: string;
}
