import { createDecipheriv, type KeyObject } from 'node:crypto';

/** An encrypted part of a notification or certificate answer, as it stands in the JSON. */
export interface SealedResource {
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associated_data?: string | undefined;
}

const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/**
 * Opens AEAD_AES_256_GCM with the APIv3 key (32 bytes); undefined when key, nonce, associated data, ciphertext or tag
 * do not belong together. WeChat Pay APIv3, "decrypting notifications": the tag is the last 16 bytes.
 */
export function openSealed(sealed: SealedResource, key: KeyObject): Buffer | undefined {
  const bytes = Buffer.from(sealed.ciphertext, 'base64');
  const nonce = Buffer.from(sealed.nonce);
  if (bytes.length < TAG_BYTES || nonce.length !== NONCE_BYTES) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(sealed.associated_data ?? ''));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    // final() is what checks the tag; without it a changed amount would pass.
    return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
  } catch {
    return undefined;
  }
}
