import type { HttpOptions } from '../http/fetch-bytes.ts';

/** One of WeChat Pay's own keys, by the id under which it signs. */
export interface VerifierConfig {
  /** `PUB_KEY_ID_…`, or the 40-digit serial of a platform certificate. */
  readonly id: string;
  /** Public key (`wxp_pub.pem`) or platform certificate. */
  readonly pem: string;
}

/** One merchant account, as its owner copies it from the merchant platform. */
export interface MerchantConfig extends HttpOptions {
  readonly mchid: string;
  /** The apps that are bound to this merchant number. */
  readonly appids: readonly string[];
  /** Serial of the merchant API certificate: 40 hexadecimal digits. */
  readonly merchantSerial: string;
  /** `apiclient_key.pem`. */
  readonly merchantPrivateKeyPem: string;
  /** `apiclient_cert.pem`; when given, key and serial are compared with it. */
  readonly merchantCertificatePem?: string;
  /** 32 characters. */
  readonly apiV3Key: string;
  /** Several during a change of keys: WeChat moves over in the course of a week. */
  readonly verifiers: readonly VerifierConfig[];
  /** With which key WeChat shall sign its answers; the first public key if not given. */
  readonly requestSerial?: string;
  /** `https://api.mch.weixin.qq.com` in production; no path. */
  readonly baseUrl: string;
}
