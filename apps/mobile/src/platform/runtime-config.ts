export interface WechatSettings {
  mode: 'sandbox' | 'official';
  authorizeUrl: string;
  h5AppId: string;
  /** The mini-program, whose number button the sandbox plays; unused in official mode. */
  mpAppId: string;
  /** The sandbox's stand-in for WeChat's own sheets; unused in official mode. */
  walletUrl: string;
}

export interface RuntimeConfig {
  apiBase: string;
  client: 'weapp' | 'h5';
  wechat: WechatSettings;
}

export declare const runtimeConfig: RuntimeConfig;
