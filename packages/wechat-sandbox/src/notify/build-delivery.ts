import { randomBytes } from 'node:crypto';
import { signText } from '../crypto/rsa.ts';
import type { Fault } from '../faults/fault.ts';
import { NOTIFY_FAULTS, type NotifyFault } from '../faults/notify-faults.ts';
import { seconds } from '../world/clock.ts';
import type { Notification } from '../world/state.ts';
import { merchantKeys, type World } from '../world/world.ts';
import { envelope, sealFacts, sealingOf } from './envelope.ts';

export interface Delivery {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Signer {
  readonly privateKeyPem: string;
  readonly serial: string;
  readonly timestamp: string;
}

/** One POST of a notification: sealed and signed as WeChat Pay does, then spoilt by the faults given. */
export function buildDelivery(world: World, notification: Notification, faults: readonly Fault[]): Delivery {
  const body = contents(world, notification, faults);
  const keys = merchantKeys(world, notification.mchid);
  const signer = fold<Signer>(faults, 'signer', world, notification.mchid, {
    privateKeyPem: keys.platformPrivateKeyPem,
    serial: keys.publicKeyId,
    timestamp: String(seconds(world.clock.now())),
  });
  const nonce = randomBytes(16).toString('hex');
  const headers = {
    'Content-Type': 'application/json',
    'User-Agent': 'Mozilla/4.0',
    'Request-ID': world.ids.requestId(0),
    'Wechatpay-Timestamp': signer.timestamp,
    'Wechatpay-Nonce': nonce,
    'Wechatpay-Serial': signer.serial,
    'Wechatpay-Signature': signText(signer.privateKeyPem, `${signer.timestamp}\n${nonce}\n${body}\n`),
    'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
  };
  return fold<Delivery>(faults, 'wire', world, notification.mchid, { headers, body });
}

function contents(world: World, notification: Notification, faults: readonly Fault[]): string {
  const touches = faults.map((fault) => NOTIFY_FAULTS[fault.action]);
  if (!touches.some((touch) => touch?.facts ?? touch?.sealing ?? touch?.sealed ?? touch?.envelope))
    return notification.body;
  const { mchid } = notification;
  const facts = fold(faults, 'facts', world, mchid, notification.facts);
  const sealing = fold(faults, 'sealing', world, mchid, sealingOf(merchantKeys(world, mchid).apiV3Key));
  const sealed = fold(faults, 'sealed', world, mchid, sealFacts(facts, sealing));
  // Other facts are another event: under the same id an inbox would rightly take it for a repeat.
  const id = facts === notification.facts ? notification.id : world.ids.notificationId();
  return JSON.stringify(fold(faults, 'envelope', world, mchid, envelope(id, notification.createdAt, sealed)));
}

function fold<T>(faults: readonly Fault[], hook: keyof NotifyFault, world: World, mchid: string, start: T): T {
  return faults.reduce((value, fault) => {
    const apply = NOTIFY_FAULTS[fault.action]?.[hook] as
      | ((value: T, fault: Fault, world: World, mchid: string) => T)
      | undefined;
    return apply?.(value, fault, world, mchid) ?? value;
  }, start);
}
