import { createDecipheriv, createHash, timingSafeEqual } from 'node:crypto';

/** What the console of WeChat holds for message push. */
export interface PushSecrets {
  readonly appid: string;
  readonly token: string;
  /** 43 characters. */
  readonly encodingAesKey: string;
}

export interface PushQuery {
  readonly timestamp: string;
  readonly nonce: string;
  readonly signature: string;
}

/** True when WeChat itself asks for the push address, or pushes in plain mode. WeChat open documentation, "message push". */
export function verifyPushUrl(token: string, query: PushQuery): boolean {
  return sameDigest(digestOf([token, query.timestamp, query.nonce]), query.signature);
}

/**
 * The message inside a push in safe mode, or undefined when it is not WeChat's or not for this app.
 * `signature` is the query's `msg_signature`. WeChat open documentation, "message encryption and decryption".
 */
export function openPush(secrets: PushSecrets, query: PushQuery, encrypted: string): string | undefined {
  const expected = digestOf([secrets.token, query.timestamp, query.nonce, encrypted]);
  if (!sameDigest(expected, query.signature)) return undefined;
  const plain = decrypt(secrets.encodingAesKey, encrypted);
  if (plain === undefined || plain.length < 20) return undefined;
  const end = 20 + plain.readUInt32BE(16);
  if (end > plain.length || plain.subarray(end).toString() !== secrets.appid) return undefined;
  return plain.subarray(20, end).toString();
}

function decrypt(encodingAesKey: string, encrypted: string): Buffer | undefined {
  const key = Buffer.from(`${encodingAesKey}=`, 'base64');
  try {
    const decipher = createDecipheriv('aes-256-cbc', key, key.subarray(0, 16));
    // WeChat pads to 32 bytes, which OpenSSL's own unpadding for 16-byte blocks refuses.
    decipher.setAutoPadding(false);
    const padded = Buffer.concat([decipher.update(Buffer.from(encrypted, 'base64')), decipher.final()]);
    const padding = padded.at(-1) ?? 0;
    return padding >= 1 && padding <= 32 ? padded.subarray(0, padded.length - padding) : undefined;
  } catch {
    return undefined;
  }
}

function digestOf(parts: readonly string[]): string {
  return createHash('sha1')
    .update([...parts].sort().join(''))
    .digest('hex');
}

function sameDigest(expected: string, given: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(given)];
  return a.length === b.length && timingSafeEqual(a, b);
}
