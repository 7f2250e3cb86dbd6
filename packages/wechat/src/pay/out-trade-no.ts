import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 32;

/** WeChat also allows `|` and `*`, which travel badly in paths. */
export const OUT_TRADE_NO = /^[0-9A-Za-z_-]{6,32}$/;

/**
 * A new merchant order number: the prefix (at most 10 characters) and then random to 32 characters, so that nobody can
 * guess a neighbour's. One for each payment attempt, never used again (WeChat Pay APIv3, `out_trade_no`).
 */
export function newOutTradeNo(prefix = ''): string {
  if (!/^[0-9A-Za-z_-]{0,10}$/.test(prefix)) throw new RangeError('prefix must be at most 10 letters, digits, - or _');
  const random = Array.from({ length: LENGTH - prefix.length }, () => ALPHABET[randomInt(ALPHABET.length)]);
  return prefix + random.join('');
}
