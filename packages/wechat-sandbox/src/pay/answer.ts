import { randomBytes } from 'node:crypto';
import { signText } from '../crypto/rsa.ts';
import { jsonWire, type Wire } from '../http/wire.ts';
import { seconds } from '../world/clock.ts';
import { merchantKeys, type World } from '../world/world.ts';

/** Headers that prove a message of WeChat Pay's: time, nonce, key id and signature over the raw bytes. */
function signedHeaders(world: World, mchid: string, body: Buffer): Record<string, string> {
  const keys = merchantKeys(world, mchid);
  const timestamp = String(seconds(world.clock.now()));
  const nonce = randomBytes(16).toString('hex');
  const message = Buffer.concat([Buffer.from(`${timestamp}\n${nonce}\n`), body, Buffer.from('\n')]);
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': keys.publicKeyId,
    'Wechatpay-Signature': signText(keys.platformPrivateKeyPem, message),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
}

export function signedWire(world: World, mchid: string, wire: Wire): Wire {
  return { ...wire, headers: { ...wire.headers, ...signedHeaders(world, mchid, wire.body) } };
}

export function payWire(world: World, status: number, body: unknown, numeric: number): Wire {
  return jsonWire(status, body, {
    'Request-ID': world.ids.requestId(numeric),
    'Cache-Control': 'no-cache, must-revalidate',
  });
}
