import { NUMERIC, PayError } from './pay-error.ts';

const SCHEME = 'WECHATPAY2-SHA256-RSA2048';
const FIELDS = ['mchid', 'nonce_str', 'signature', 'timestamp', 'serial_no'] as const;

export type Authorization = Readonly<Record<(typeof FIELDS)[number], string>>;

/** 401 with the reason where developers look for it. */
export function signError(issue: string, more: Record<string, unknown> = {}): PayError {
  const detail = { field: 'signature', location: 'authorization', detail: { issue }, ...more };
  return new PayError(401, 'SIGN_ERROR', '错误的签名，验签失败', NUMERIC.sign, detail);
}

/** The scheme, one space, and exactly five quoted fields in any order. */
export function parseAuthorization(header: string | undefined): Authorization {
  if (header === undefined || header === '') throw signError('Authorization is missing');
  const [scheme, rest, ...more] = header.split(' ');
  if (scheme !== SCHEME) throw signError(`scheme must be ${SCHEME}`);
  if (rest === undefined || more.length > 0) throw signError('one space after the scheme, none elsewhere');
  const found: Record<string, string> = {};
  for (const part of rest.split(',')) {
    const [, name, value] = /^([a-z_]+)="([^"]*)"$/.exec(part) ?? [];
    if (name === undefined || value === undefined) throw signError(`malformed field ${part.slice(0, 40)}`);
    if (name in found) throw signError(`field ${name} is given twice`);
    found[name] = value;
  }
  for (const name of Object.keys(found)) {
    if (!FIELDS.some((field) => field === name)) throw signError(`unknown field ${name}`);
  }
  return {
    mchid: need(found, 'mchid'),
    nonce_str: need(found, 'nonce_str'),
    signature: need(found, 'signature'),
    timestamp: need(found, 'timestamp'),
    serial_no: need(found, 'serial_no'),
  };
}

function need(found: Record<string, string>, name: string): string {
  const value = found[name];
  if (value === undefined || value === '') throw signError(`field ${name} is missing`);
  return value;
}
