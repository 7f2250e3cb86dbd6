import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import { openSealed, type SealedResource } from './aead.ts';
import type { MerchantConfig } from './merchant-config.ts';
import { PayError } from './pay-error.ts';
import { readMerchantKey, readVerifier } from './read-keys.ts';
import { signRsa } from './signature.ts';
import type { PayKeys } from './verify-signed.ts';

/** A checked merchant account. Its secrets live in closures, so it can be logged without showing them. */
export interface Merchant {
  readonly mchid: string;
  readonly appids: readonly string[];
  readonly merchantSerial: string;
  readonly requestSerial: string;
  readonly keys: PayKeys;
  sign(message: string): string;
  /** Undefined when the resource was not sealed for us, or was changed. */
  open(sealed: SealedResource): Buffer | undefined;
}

/** Checks a merchant account once, at the start; throws PayError `config` with one plain sentence for each fault. */
export function createMerchant(config: MerchantConfig): Merchant {
  const merchantKey = readMerchantKey(config);
  const verifiers = config.verifiers.map((verifier) => ({ id: verifier.id, read: readVerifier(verifier) }));
  const keys = new Map(verifiers.flatMap(({ id, read }) => ('value' in read ? [[id, read.value] as const] : [])));
  const requestSerial = config.requestSerial ?? preferredSerial(keys);
  const problems = [
    ...plainProblems(config),
    ...('problem' in merchantKey ? [merchantKey.problem] : []),
    ...verifiers.flatMap(({ read }) => ('problem' in read ? [read.problem] : [])),
    ...(keys.has(requestSerial) ? [] : ['The serial for requests names no WeChat Pay key of this merchant.']),
    ...('value' in merchantKey ? ownKeyAmong(keys, merchantKey.value) : []),
  ];
  if (problems.length > 0 || 'problem' in merchantKey) {
    throw new PayError({ kind: 'config', code: 'MERCHANT_INVALID', message: problems.join(' ') });
  }
  const apiV3Key = createSecretKey(Buffer.from(config.apiV3Key));
  return {
    mchid: config.mchid,
    appids: [...config.appids],
    merchantSerial: config.merchantSerial.toUpperCase(),
    requestSerial,
    keys,
    sign: (message) => signRsa(message, merchantKey.value),
    open: (sealed) => openSealed(sealed, apiV3Key),
  };
}

function plainProblems(config: MerchantConfig): string[] {
  const ids = config.verifiers.map(({ id }) => id);
  const rules: readonly (readonly [boolean, string])[] = [
    [/^\d{1,32}$/.test(config.mchid), 'The merchant number (mchid) must be 1 to 32 digits.'],
    [config.appids.length > 0, 'The merchant needs at least one appid that is bound to it.'],
    [config.appids.every((appid) => /^\w{1,32}$/.test(appid)), 'An appid must be 1 to 32 letters and digits.'],
    [/^[0-9A-Fa-f]{40}$/.test(config.merchantSerial), 'The merchant certificate serial must be 40 hexadecimal digits.'],
    [Buffer.byteLength(config.apiV3Key) === 32, 'The APIv3 key must be exactly 32 bytes long.'],
    [ids.length > 0, 'The merchant needs a WeChat Pay public key or platform certificate: nothing could be verified.'],
    [new Set(ids).size === ids.length, 'A WeChat Pay key id is given twice.'],
    [isBareOrigin(config.baseUrl), 'The WeChat Pay base address must be http(s)://host without path or query.'],
  ];
  return rules.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

/** The signature covers the path, so a base with a path of its own would be signed wrongly. */
function isBareOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
}

function preferredSerial(keys: PayKeys): string {
  const ids = [...keys.keys()];
  return ids.find((id) => id.startsWith('PUB_KEY_ID_')) ?? ids[0] ?? '';
}

/** With our own key among WeChat's, whoever holds it could pay himself. */
function ownKeyAmong(keys: PayKeys, merchantKey: KeyObject): string[] {
  const own = createPublicKey(merchantKey);
  return [...keys]
    .filter(([, key]) => key.equals(own))
    .map(([id]) => `The WeChat Pay key ${id} is the merchant's own key; take the one that WeChat Pay shows.`);
}
