import { createHash, createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../../platform/index.ts';
import { signedPart } from './domain/token.ts';

/** RFC 8410: an Ed25519 private key is this, followed by its seed. */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * Signs with the installation's own Ed25519 key. The key follows from the secret, so every process has the same one and
 * nothing private lies in the database; a new secret makes a new key, and old certificates are judged by the old one.
 */
@Injectable()
export class Signer {
  readonly keyId: string;
  readonly publicKey: string;
  private readonly key: KeyObject;

  constructor(config: Config) {
    const seed = Buffer.from(hkdfSync('sha256', config.secret, '', 'mengwu certificates', 32));
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8_HEAD, seed]), format: 'der', type: 'pkcs8' });
    this.publicKey = createPublicKey(this.key).export({ format: 'jwk' }).x ?? '';
    this.keyId = createHash('sha256').update(Buffer.from(this.publicKey, 'base64url')).digest('hex').slice(0, 8);
  }

  sign(kind: string, content: unknown): string {
    const part = signedPart(kind, this.keyId, content);
    return `${part}.${sign(null, Buffer.from(part, 'ascii'), this.key).toString('base64url')}`;
  }
}
