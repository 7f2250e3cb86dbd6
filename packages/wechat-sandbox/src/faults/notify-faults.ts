import { generateKeyPairSync } from 'node:crypto';
import type { Sealed } from '../crypto/aead.ts';
import type { Delivery, Signer } from '../notify/build-delivery.ts';
import type { Envelope, SealWith } from '../notify/envelope.ts';
import { merchantKeys, type World } from '../world/world.ts';
import { type Fault, textParam } from './fault.ts';

type Hook<T> = (value: T, fault: Fault, world: World, mchid: string) => T;

/** What a fault changes, from the plaintext outwards. */
export interface NotifyFault {
  readonly facts?: Hook<Record<string, unknown>>;
  readonly sealing?: Hook<SealWith>;
  readonly sealed?: Hook<Sealed>;
  readonly envelope?: Hook<Envelope>;
  readonly signer?: Hook<Signer>;
  readonly wire?: Hook<Delivery>;
}

type Modes<T> = Readonly<Record<string, Hook<T>>>;

const byMode =
  <T>(modes: Modes<T>, otherwise: string): Hook<T> =>
  (value, fault, world, mchid) =>
    modes[textParam(fault, 'mode', otherwise)]?.(value, fault, world, mchid) ?? value;

const signature =
  (value: (now: string) => string): Hook<Delivery> =>
  (wire) => ({
    ...wire,
    headers: { ...wire.headers, 'Wechatpay-Signature': value(wire.headers['Wechatpay-Signature'] ?? '') },
  });

const N5: Modes<Delivery> = {
  bad: signature(() => Buffer.alloc(256, 7).toString('base64')),
  signtest: signature((now) => `WECHATPAY/SIGNTEST/${now}`),
  empty: signature(() => ''),
  'not-base64': signature(() => '这不是签名'.replaceAll(/./gu, '?')),
};

const foreignKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

const N6: Modes<Signer> = {
  'unknown-serial': (signer) => ({ ...signer, serial: 'PUB_KEY_ID_0100000000000000000000000000' }),
  'other-key': (signer) => ({ ...signer, privateKeyPem: foreignKey() }),
  'other-merchant': (signer, _fault, world, mchid) => {
    const other = world.config.merchants.find((merchant) => merchant.mchid !== mchid);
    if (other === undefined) return { ...signer, privateKeyPem: foreignKey() };
    const keys = merchantKeys(world, other.mchid);
    return { ...signer, privateKeyPem: keys.platformPrivateKeyPem, serial: keys.publicKeyId };
  },
};

const stamp =
  (change: (seconds: number) => string): Hook<Signer> =>
  (signer) => ({
    ...signer,
    timestamp: change(Number(signer.timestamp)),
  });

const N7: Modes<Signer> = {
  past: stamp((now) => String(now - 301)),
  future: stamp((now) => String(now + 302)),
  milliseconds: stamp((now) => String(now * 1_000)),
  text: stamp(() => 'now'),
};

const flip = (sealed: Sealed, at: (length: number) => number): Sealed => {
  const bytes = Buffer.from(sealed.ciphertext, 'base64');
  const index = at(bytes.length);
  bytes[index] = (bytes[index] ?? 0) ^ 1;
  return { ...sealed, ciphertext: bytes.toString('base64') };
};

const N8_SEALING: Modes<SealWith> = {
  'wrong-key': (by) => ({ ...by, apiV3Key: [...by.apiV3Key].reverse().join('').replace(/^./, 'Z') }),
};

const N8_SEALED: Modes<Sealed> = {
  ciphertext: (sealed) => flip(sealed, () => 0),
  tag: (sealed) => flip(sealed, (length) => length - 1),
  aad: (sealed) => ({ ...sealed, associated_data: 'certificate' }),
  'nonce-length': (sealed) => ({ ...sealed, nonce: sealed.nonce.slice(0, 8) }),
};

const amountWith =
  (change: Record<string, unknown>): Hook<Record<string, unknown>> =>
  (facts) => ({
    ...facts,
    amount: { ...(facts.amount as Record<string, unknown>), ...change },
  });

const N9: Modes<Record<string, unknown>> = {
  amount: amountWith({ total: 1, payer_total: 1 }),
  currency: amountWith({ currency: 'USD', payer_currency: 'USD' }),
  appid: (facts) => ({ ...facts, appid: 'wx0000000000000000' }),
  mchid: (facts) => ({ ...facts, mchid: '1900000999' }),
  payer: (facts) => ({ ...facts, payer: { openid: `o${'x'.repeat(27)}` } }),
  'unknown-order': (facts) => ({ ...facts, out_trade_no: `X${String(facts.out_trade_no).slice(1)}` }),
  state: (facts) => ({ ...facts, trade_state: 'USERPAYING', trade_state_desc: '用户支付中' }),
};

const N10: Modes<Delivery> = {
  forged: (wire) => ({ headers: { 'Content-Type': 'application/json' }, body: wire.body }),
  reserialised: (wire) => ({ ...wire, body: JSON.stringify(JSON.parse(wire.body), null, 2) }),
};

const N11: Modes<Envelope> = {
  'event-type': (value) => ({ ...value, event_type: 'TRANSACTION.SOMETHING_NEW' }),
  'extra-fields': (value) => ({ ...value, added_later: { by: 'WeChat' } }),
};

export const NOTIFY_FAULTS: Readonly<Record<string, NotifyFault>> = {
  N5: { wire: byMode(N5, 'bad') },
  N6: { signer: byMode(N6, 'unknown-serial') },
  N7: { signer: byMode(N7, 'past') },
  N8: { sealing: byMode(N8_SEALING, 'ciphertext'), sealed: byMode(N8_SEALED, 'ciphertext') },
  N9: { facts: byMode(N9, 'amount') },
  N10: { wire: byMode(N10, 'forged') },
  N11: { envelope: byMode(N11, 'event-type') },
};

export const NOTIFY_MODES: Readonly<Record<string, readonly string[]>> = {
  N5: Object.keys(N5),
  N6: Object.keys(N6),
  N7: Object.keys(N7),
  N8: [...Object.keys(N8_SEALING), ...Object.keys(N8_SEALED)],
  N9: Object.keys(N9),
  N10: Object.keys(N10),
  N11: Object.keys(N11),
};
