import { createHmac, timingSafeEqual } from 'node:crypto';
import { addMinutes, type Instant, instant } from '@mengwu/kernel';
import { parse, stringify } from 'uuid';

const LINK_MINUTES = 5;
const ID_BYTES = 16;
const TIME_BYTES = 6;
const MAC_BYTES = 32;

export interface FileLinkToken {
  readonly token: string;
  readonly expiresAt: Instant;
}

/** A token that opens one file for five minutes, for whoever holds it. */
export function signLink(key: Buffer, file: string, now: Instant): FileLinkToken {
  const expiresAt = addMinutes(now, LINK_MINUTES);
  const time = Buffer.alloc(TIME_BYTES);
  time.writeUIntBE(Date.parse(expiresAt), 0, TIME_BYTES);
  const content = Buffer.concat([parse(file), time]);
  return { token: Buffer.concat([content, mac(key, content)]).toString('base64url'), expiresAt };
}

/** The file that a token opens and until when; undefined for a token that nobody here signed. */
export function readLink(key: Buffer, token: string): { file: string; expiresAt: Instant } | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== ID_BYTES + TIME_BYTES + MAC_BYTES || bytes.toString('base64url') !== token) return undefined;
  const content = bytes.subarray(0, ID_BYTES + TIME_BYTES);
  if (!timingSafeEqual(mac(key, content), bytes.subarray(content.length))) return undefined;
  return {
    file: stringify(content.subarray(0, ID_BYTES)),
    expiresAt: instant(content.readUIntBE(ID_BYTES, TIME_BYTES)),
  };
}

function mac(key: Buffer, content: Buffer): Buffer {
  return createHmac('sha256', key).update('file link ').update(content).digest();
}
