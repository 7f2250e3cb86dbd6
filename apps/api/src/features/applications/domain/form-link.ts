import { createHmac, timingSafeEqual } from 'node:crypto';
import { addMinutes, type Instant, instant } from '@mengwu/kernel';

const LINK_MINUTES = 5;
const MAC_BYTES = 32;

/** A print of a form, for whoever holds the link. */
export interface FormLinkContent {
  readonly alliance: string;
  readonly application: string;
  readonly code: string;
  readonly expiresAt: Instant;
}

/** A token that opens one print of one form for five minutes. */
export function signFormLink(
  key: Buffer,
  print: Omit<FormLinkContent, 'expiresAt'>,
  now: Instant,
): { token: string; expiresAt: Instant } {
  const expiresAt = addMinutes(now, LINK_MINUTES);
  const content = Buffer.from([print.alliance, print.application, print.code, Date.parse(expiresAt)].join(' '));
  return { token: Buffer.concat([mac(key, content), content]).toString('base64url'), expiresAt };
}

/** Undefined for a token that nobody here signed. */
export function readFormLink(key: Buffer, token: string): FormLinkContent | undefined {
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length <= MAC_BYTES || bytes.toString('base64url') !== token) return undefined;
  const content = bytes.subarray(MAC_BYTES);
  if (!timingSafeEqual(mac(key, content), bytes.subarray(0, MAC_BYTES))) return undefined;
  const [alliance = '', application = '', code = '', until = ''] = content.toString().split(' ');
  return { alliance, application, code, expiresAt: instant(Number(until)) };
}

function mac(key: Buffer, content: Buffer): Buffer {
  return createHmac('sha256', key).update('form link ').update(content).digest();
}
