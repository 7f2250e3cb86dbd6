import { randomBytes, randomInt } from 'node:crypto';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
// Without 0 O 1 I L and the like: what is read out at a door is typed once.
const UNAMBIGUOUS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 26;
const SHORT_LENGTH = 8;

/** What the QR code of a ticket holds: 128 random bits in 26 characters. */
export function newTicketCode(): string {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`);
  let code = '';
  for (let at = 0; at < CODE_LENGTH; at += 1) {
    code += BASE32[Number(bits & 31n)];
    bits >>= 5n;
  }
  return code;
}

/** Eight characters for typing, unique within a meeting. */
export function newShortCode(): string {
  return Array.from({ length: SHORT_LENGTH }, () => UNAMBIGUOUS[randomInt(UNAMBIGUOUS.length)]).join('');
}

export type ReadCode = { readonly code: string } | { readonly shortCode: string } | undefined;

/** Which of the two codes somebody scanned or typed, in whatever case and spacing. */
export function readTicketCode(typed: string): ReadCode {
  const plain = typed.replace(/[\s-]/g, '').toUpperCase();
  if (new RegExp(`^[${BASE32}]{${CODE_LENGTH}}$`).test(plain)) return { code: plain };
  if (new RegExp(`^[${UNAMBIGUOUS}]{${SHORT_LENGTH}}$`).test(plain)) return { shortCode: plain };
  return undefined;
}
