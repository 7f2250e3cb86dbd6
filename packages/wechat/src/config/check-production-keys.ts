import { createHash, type KeyObject } from 'node:crypto';

/** SHA-256 of a public key's SPKI form, in hex: names a key without being one. */
export function publicKeyFingerprint(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex');
}

/** Sentences about every key that is known to belong to a sandbox; a production system with any must not start. */
export function checkProductionKeys(
  keys: ReadonlyMap<string, KeyObject>,
  sandboxFingerprints: readonly string[],
): string[] {
  const refused = new Set(sandboxFingerprints.map((print) => print.toLowerCase()));
  return [...keys]
    .filter(([, key]) => refused.has(publicKeyFingerprint(key)))
    .map(([id]) => `The WeChat Pay key ${id} is a sandbox key and must not be used in production.`);
}
