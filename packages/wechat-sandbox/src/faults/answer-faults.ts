import { gzipSync } from 'node:zlib';
import { jsonWire, type Wire } from '../http/wire.ts';
import { type Fault, numberParam, textParam } from './fault.ts';

type Spoil = (wire: Wire, fault: Fault) => Wire;

const header = (wire: Wire, name: string, value: string): Wire => ({
  ...wire,
  headers: { ...wire.headers, [name]: value },
});

const without = (wire: Wire, name: string): Wire => ({
  ...wire,
  headers: Object.fromEntries(Object.entries(wire.headers).filter(([key]) => key !== name)),
});

const systemError = (): Wire =>
  jsonWire(500, { code: 'SYSTEM_ERROR', message: '系统异常，请使用相同参数稍后重新调用' });

/** Asked before the business runs: nothing has happened. */
export const BEFORE: Readonly<Record<string, (fault: Fault) => Wire>> = {
  R1: systemError,
  R4: (fault) => {
    const seconds = numberParam(fault, 'retryAfter', 0);
    return jsonWire(
      429,
      { code: 'FREQUENCY_LIMITED', message: '请求频率过高，请降低频率后重试' },
      seconds > 0 ? { 'retry-after': String(seconds) } : {},
    );
  },
};

const LOST: Record<string, Spoil> = {
  error: systemError,
  reset: (wire) => ({ ...wire, transport: { kind: 'reset' } }),
  hang: (wire) => ({ ...wire, transport: { kind: 'hang' } }),
};

const SLOW: Record<string, Spoil> = {
  headers: (wire, fault) => ({ ...wire, transport: { kind: 'slow-headers', ms: numberParam(fault, 'ms', 10_000) } }),
  body: (wire, fault) => ({ ...wire, transport: { kind: 'slow-body', ms: numberParam(fault, 'ms', 10_000) } }),
  hang: (wire) => ({ ...wire, transport: { kind: 'hang' } }),
};

const UNVERIFIABLE: Record<string, Spoil> = {
  bad: (wire) => header(wire, 'Wechatpay-Signature', Buffer.alloc(256, 7).toString('base64')),
  missing: (wire) => without(wire, 'Wechatpay-Signature'),
  signtest: (wire) => header(wire, 'Wechatpay-Signature', `WECHATPAY/SIGNTEST/${wire.headers['Wechatpay-Signature']}`),
  stale: (wire) => header(wire, 'Wechatpay-Timestamp', String(Number(wire.headers['Wechatpay-Timestamp']) - 301)),
  serial: (wire) => header(wire, 'Wechatpay-Serial', 'PUB_KEY_ID_0100000000000000000000000000'),
};

const GARBLED: Record<string, Spoil> = {
  html: (wire) => ({
    ...wire,
    status: 502,
    headers: { 'content-type': 'text/html' },
    body: Buffer.from('<html><head><title>502 Bad Gateway</title></head><body>502 Bad Gateway</body></html>'),
  }),
  empty: (wire) => ({ ...wire, body: Buffer.alloc(0) }),
  truncated: (wire) => ({ ...wire, body: wire.body.subarray(0, Math.floor(wire.body.length / 2)) }),
  'content-type': (wire) => header(wire, 'content-type', 'text/plain'),
  gzip: (wire) => ({ ...header(wire, 'content-encoding', 'gzip'), body: gzipSync(wire.body) }),
};

/** Asked after the business ran and the answer was signed. */
export const AFTER: Readonly<Record<string, Spoil>> = {
  R2: (wire, fault) => pick(LOST, fault, 'error')(wire, fault),
  R3: (wire, fault) => pick(SLOW, fault, 'headers')(wire, fault),
  R5: (wire, fault) => pick(UNVERIFIABLE, fault, 'bad')(wire, fault),
  R6: (wire, fault) => pick(GARBLED, fault, 'html')(wire, fault),
  R7: (wire, fault) => ({
    ...header(wire, 'location', textParam(fault, 'location', 'http://127.0.0.1:9/')),
    status: 301,
  }),
};

export const MODES: Readonly<Record<string, readonly string[]>> = {
  R2: Object.keys(LOST),
  R3: Object.keys(SLOW),
  R5: Object.keys(UNVERIFIABLE),
  R6: Object.keys(GARBLED),
};

function pick(modes: Record<string, Spoil>, fault: Fault, otherwise: string): Spoil {
  const spoil = modes[textParam(fault, 'mode', otherwise)];
  if (spoil === undefined) throw new RangeError(`Fault ${fault.action} has no mode "${textParam(fault, 'mode', '')}".`);
  return spoil;
}
