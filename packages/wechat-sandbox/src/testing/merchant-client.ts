import { createDecipheriv, createPublicKey, randomBytes, sign, verify } from 'node:crypto';
import type { MerchantCredentials, SandboxCredentials } from '../credentials.ts';

export interface SignedCall {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: string;
  /** Changes made before or after signing: how a test misbehaves. */
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly serial?: string;
  readonly mchid?: string;
  readonly signedBody?: string;
  readonly authorization?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PayAnswer {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  readonly headers: Headers;
  readonly verified: boolean;
}

/** A merchant's server written from the documents alone, so that the tests hold the sandbox to them. */
export async function callPay(
  credentials: SandboxCredentials,
  merchant: MerchantCredentials,
  call: SignedCall,
): Promise<PayAnswer> {
  const answer = await fetch(`${credentials.urls.pay}${call.path}`, {
    method: call.method,
    headers: {
      Accept: 'application/json',
      'User-Agent': 'merchant-test/1',
      ...(call.body === undefined ? {} : { 'Content-Type': 'application/json' }),
      Authorization: call.authorization ?? authorize(merchant, call),
      ...call.headers,
    },
    redirect: 'manual',
    ...(call.body === undefined ? {} : { body: call.body }),
  });
  const text = await answer.text();
  const verified = verifySigned(merchant, answer.headers, text);
  return { status: answer.status, text, json: parse(text), headers: answer.headers, verified };
}

export function authorize(merchant: MerchantCredentials, call: SignedCall): string {
  const timestamp = call.timestamp ?? Math.floor(Date.now() / 1_000);
  const nonce = call.nonce ?? randomBytes(16).toString('hex');
  const message = `${call.method}\n${call.path}\n${timestamp}\n${nonce}\n${call.signedBody ?? call.body ?? ''}\n`;
  const signature = sign('sha256', Buffer.from(message), merchant.privateKeyPem).toString('base64');
  const fields = {
    mchid: call.mchid ?? merchant.mchid,
    nonce_str: nonce,
    signature,
    timestamp,
    serial_no: call.serial ?? merchant.serial,
  };
  const text = Object.entries(fields).map(([name, value]) => `${name}="${value}"`);
  return `WECHATPAY2-SHA256-RSA2048 ${text.join(',')}`;
}

export function verifySigned(merchant: MerchantCredentials, headers: Headers, body: string): boolean {
  if (headers.get('wechatpay-serial') !== merchant.publicKeyId) return false;
  const message = `${headers.get('wechatpay-timestamp')}\n${headers.get('wechatpay-nonce')}\n${body}\n`;
  const signature = Buffer.from(headers.get('wechatpay-signature') ?? '', 'base64');
  return verify('sha256', Buffer.from(message), createPublicKey(merchant.publicKeyPem), signature);
}

export function openResource(merchant: MerchantCredentials, body: string): Record<string, unknown> {
  const { resource } = JSON.parse(body) as { resource: { ciphertext: string; nonce: string; associated_data: string } };
  const sealed = Buffer.from(resource.ciphertext, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', Buffer.from(merchant.apiV3Key), Buffer.from(resource.nonce));
  decipher.setAAD(Buffer.from(resource.associated_data));
  decipher.setAuthTag(sealed.subarray(-16));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()]).toString('utf8'));
}

export function payParams(
  merchant: MerchantCredentials,
  appid: string,
  prepayId: string,
  at = Date.now(),
): Record<string, string> {
  const [timeStamp, nonceStr, pack] = [
    String(Math.floor(at / 1_000)),
    randomBytes(16).toString('hex'),
    `prepay_id=${prepayId}`,
  ];
  const message = `${appid}\n${timeStamp}\n${nonceStr}\n${pack}\n`;
  const paySign = sign('sha256', Buffer.from(message), merchant.privateKeyPem).toString('base64');
  return { appId: appid, timeStamp, nonceStr, package: pack, signType: 'RSA', paySign };
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
