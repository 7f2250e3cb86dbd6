import type { PayErrorKind } from './pay-error.ts';

const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['ORDERPAID', 'ORDER_PAID'],
  ['ORDERCLOSED', 'ORDER_CLOSED'],
  ['ORDERNOTEXIST', 'ORDER_NOT_EXIST'],
  ['SYSTEMERROR', 'SYSTEM_ERROR'],
  ['FREQUENCY_LIMIT_EXCEED', 'FREQUENCY_LIMITED'],
]);

const REJECTED = new Set([
  'PARAM_ERROR',
  'INVALID_REQUEST',
  'ORDER_CLOSED',
  'ORDER_PAID',
  'ORDER_NOT_EXIST',
  'OUT_TRADE_NO_USED',
  'RESOURCE_NOT_EXISTS',
  'TRADE_ERROR',
  'RULE_LIMIT',
  'NOT_ENOUGH',
  'USER_ACCOUNT_ABNORMAL',
  'REQUEST_BLOCKED',
]);

const CONFIG = new Set(['SIGN_ERROR', 'NO_AUTH', 'APPID_MCHID_NOT_MATCH', 'MCH_NOT_EXISTS']);

/** WeChat Pay spells some codes in two ways; this is the one that we use. */
export function canonicalCode(code: string): string {
  return OTHER_SPELLINGS.get(code) ?? code;
}

/** What a failed answer means (WeChat Pay APIv3, "error codes"). A code that we do not know says nothing about the order. */
export function kindOfFailure(httpStatus: number, code: string): PayErrorKind {
  if (httpStatus < 400 || httpStatus >= 500 || httpStatus === 408 || httpStatus === 429) return 'unknown';
  if (CONFIG.has(code)) return 'config';
  return REJECTED.has(code) ? 'rejected' : 'unknown';
}
