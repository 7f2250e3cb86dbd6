import { createCipheriv } from 'node:crypto';

export interface Sealed {
  readonly ciphertext: string;
  readonly nonce: string;
  readonly associated_data: string;
}

/** AEAD_AES_256_GCM as in APIv3: 32-byte key, 12-byte nonce, the tag follows the ciphertext, base64. */
export function seal(apiV3Key: string, nonce: string, associatedData: string, plaintext: string): Sealed {
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(apiV3Key), Buffer.from(nonce));
  cipher.setAAD(Buffer.from(associatedData));
  const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { ciphertext: sealed.toString('base64'), nonce, associated_data: associatedData };
}
