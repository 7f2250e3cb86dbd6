import { type KeyObject, sign, verify } from 'node:crypto';

/** What a request's signature covers: five lines, each ended. WeChat Pay APIv3, "generating the request signature". */
export function requestMessage(input: {
  readonly method: 'GET' | 'POST';
  /** Path and query exactly as sent. */
  readonly target: string;
  /** Seconds since 1970. */
  readonly timestamp: string;
  readonly nonce: string;
  readonly body: string;
}): string {
  return `${input.method}\n${input.target}\n${input.timestamp}\n${input.nonce}\n${input.body}\n`;
}

/** What an answer's or a notification's signature covers. WeChat Pay APIv3, "verifying the signature". */
export function answerMessage(timestamp: string, nonce: string, rawBody: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), rawBody, Buffer.from('\n')]);
}

/** What paySign covers: four lines. WeChat Pay APIv3, "calling payment in the mini-program". */
export function paySignMessage(input: {
  readonly appid: string;
  readonly timeStamp: string;
  readonly nonceStr: string;
  readonly package: string;
}): string {
  return `${input.appid}\n${input.timeStamp}\n${input.nonceStr}\n${input.package}\n`;
}

/** RSASSA-PKCS1-v1_5 with SHA-256, base64. */
export function signRsa(message: string | Uint8Array, privateKey: KeyObject): string {
  return sign('RSA-SHA256', bytesOf(message), privateKey).toString('base64');
}

/** False for anything that is not a valid signature, also for text that is no base64. */
export function verifyRsa(message: string | Uint8Array, signature: string, publicKey: KeyObject): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return false;
  return verify('RSA-SHA256', bytesOf(message), publicKey, Buffer.from(signature, 'base64'));
}

function bytesOf(message: string | Uint8Array): Uint8Array {
  return typeof message === 'string' ? Buffer.from(message) : message;
}
