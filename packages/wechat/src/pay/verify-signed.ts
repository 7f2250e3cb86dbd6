import type { KeyObject } from 'node:crypto';
import { answerMessage, verifyRsa } from './signature.ts';

/** The keys that speak for WeChat Pay, by `PUB_KEY_ID_…` or by the serial of a platform certificate. */
export type PayKeys = ReadonlyMap<string, KeyObject>;

/** Why a signed message is not believed; `signature-probe` is WeChat testing us with a signature that must fail. */
export type SignatureRefusal =
  | 'header-missing'
  | 'timestamp-invalid'
  | 'timestamp-stale'
  | 'serial-unknown'
  | 'signature-bad'
  | 'signature-probe';

interface SignedMessage {
  readonly header: (name: string) => string | undefined;
  readonly rawBody: Uint8Array;
}

const WINDOW_SECONDS = 300;

/**
 * Undefined when WeChat Pay said these bytes just now, otherwise why not. WeChat Pay APIv3, "verifying the signature".
 * An unknown serial never makes us fetch a key: strangers could have us call WeChat at will.
 */
export function refusalOf(keys: PayKeys, message: SignedMessage, nowMs: number): SignatureRefusal | undefined {
  const timestamp = message.header('wechatpay-timestamp');
  const nonce = message.header('wechatpay-nonce');
  const serial = message.header('wechatpay-serial');
  const signature = message.header('wechatpay-signature');
  if (!timestamp || !nonce || !serial || !signature) return 'header-missing';
  if (!/^\d{10}$/.test(timestamp)) return 'timestamp-invalid';
  if (Math.abs(nowMs / 1000 - Number(timestamp)) >= WINDOW_SECONDS) return 'timestamp-stale';
  const key = keys.get(serial);
  if (key === undefined) return 'serial-unknown';
  if (verifyRsa(answerMessage(timestamp, nonce, message.rawBody), signature, key)) return undefined;
  return signature.startsWith('WECHATPAY/SIGNTEST/') ? 'signature-probe' : 'signature-bad';
}
