import { createHash, createPublicKey, type KeyLike, sign, verify } from 'node:crypto';

/** RSASSA-PKCS1-v1_5 with SHA-256, base64. */
export function signText(privateKey: KeyLike, message: string | Buffer): string {
  return sign('sha256', Buffer.from(message), privateKey).toString('base64');
}

export function verifyText(publicKey: KeyLike, message: string | Buffer, signature: string): boolean {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(signature)) return false;
  return verify('sha256', Buffer.from(message), publicKey, Buffer.from(signature, 'base64'));
}

/** SHA-256 of the SPKI form: what a production configuration refuses. */
export function fingerprint(publicKeyPem: string): string {
  const der = createPublicKey(publicKeyPem).export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(der).digest('hex');
}
