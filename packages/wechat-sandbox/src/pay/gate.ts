import { verifyText } from '../crypto/rsa.ts';
import { type JsonObject, parseObject } from '../http/json.ts';
import { seconds } from '../world/clock.ts';
import type { Merchant } from '../world/config.ts';
import { findMerchant, merchantKeys, type World } from '../world/world.ts';
import { type Authorization, parseAuthorization, signError } from './authorization.ts';
import { checkBody, refuseFloats } from './body-spec.ts';
import type { PayCall, PayEndpoint, RawCall } from './call.ts';
import { NUMERIC, PayError, paramError } from './pay-error.ts';

const CLOCK_TOLERANCE_S = 300;
const NONCE_MEMORY_MS = 10 * 60_000;

/** Every check before business, in WeChat's order; throws the PayError of the first that fails. */
export function passGate(world: World, endpoint: PayEndpoint, call: RawCall): PayCall {
  const authorization = parseAuthorization(call.headers.authorization);
  const merchant = knownMerchant(world, authorization);
  checkClock(world, authorization);
  checkNonce(world, authorization);
  checkSignature(world, authorization, call);
  checkHeaders(call);
  const body = readBody(endpoint, call);
  checkMchid(endpoint, call, body, merchant);
  return { ...call, merchant, body };
}

function knownMerchant(world: World, { mchid, serial_no }: Authorization): Merchant {
  const merchant = findMerchant(world, mchid);
  if (merchant === undefined) throw signError(`unknown mchid ${mchid}`);
  if (merchantKeys(world, mchid).serial !== serial_no) throw signError(`unknown serial_no ${serial_no}`);
  return merchant;
}

function checkClock(world: World, { timestamp }: Authorization): void {
  if (!/^\d{1,12}$/.test(timestamp)) throw signError('timestamp must be seconds');
  const apart = Math.abs(seconds(world.clock.now()) - Number(timestamp));
  if (apart > CLOCK_TOLERANCE_S) throw signError(`timestamp is ${apart} s away from the server's clock`);
}

function checkNonce(world: World, { mchid, nonce_str }: Authorization): void {
  if (nonce_str.length > 32) throw signError('nonce_str is longer than 32');
  const now = world.clock.now();
  for (const [known, at] of world.nonces) {
    if (Math.abs(now - at) > NONCE_MEMORY_MS) world.nonces.delete(known);
    else break;
  }
  const key = `${mchid}/${nonce_str}`;
  if (world.nonces.has(key)) throw signError('nonce_str was used before');
  world.nonces.set(key, now);
}

function checkSignature(world: World, authorization: Authorization, call: RawCall): void {
  const head = `${call.method}\n${call.rawUrl}\n${authorization.timestamp}\n${authorization.nonce_str}\n`;
  const message = Buffer.concat([Buffer.from(head), call.rawBody, Buffer.from('\n')]);
  const key = merchantKeys(world, authorization.mchid).merchantPublicKeyPem;
  if (verifyText(key, message, authorization.signature)) return;
  throw signError('sign not match', {
    sign_information: {
      method: call.method,
      url: call.rawUrl,
      truncated_sign_message: head.slice(0, 120),
      sign_message_length: message.length,
    },
  });
}

function checkHeaders(call: RawCall): void {
  const accept = call.headers.accept ?? '';
  if (!/application\/json|\*\/\*/.test(accept)) throw headerError(406, 'Accept', '必须接受 application/json');
  if ((call.headers['user-agent'] ?? '') === '') throw headerError(400, 'User-Agent', '不能为空');
  if (call.method !== 'POST') return;
  if (!/^application\/json\b/.test(call.headers['content-type'] ?? '')) {
    throw headerError(415, 'Content-Type', '必须是 application/json');
  }
}

function headerError(status: number, field: string, issue: string): PayError {
  return new PayError(status, 'PARAM_ERROR', `HTTP 头 ${field} ${issue}`, NUMERIC.paramError, {
    field,
    issue,
    location: 'header',
  });
}

function readBody(endpoint: PayEndpoint, call: RawCall): JsonObject {
  if (endpoint.body === null) return {};
  const text = call.rawBody.toString('utf8');
  const body = parseObject(text);
  if (body === undefined) throw paramError('/', '请求体不是合法的 JSON 对象');
  refuseFloats(text);
  checkBody(endpoint.body, body);
  return body;
}

function checkMchid(endpoint: PayEndpoint, call: RawCall, body: JsonObject, merchant: Merchant): void {
  if (endpoint.mchidIn === 'none') return;
  const given = endpoint.mchidIn === 'body' ? body.mchid : call.query.get('mchid');
  if (given === null || given === undefined) throw paramError('mchid', '缺少必填参数');
  if (given !== merchant.mchid) {
    throw new PayError(400, 'PARAM_ERROR', '参数中的商户号与签名的商户号不一致', NUMERIC.mchidDiffers);
  }
}
