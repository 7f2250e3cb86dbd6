import { randomBytes } from 'node:crypto';
import { type Sealed, seal } from '../crypto/aead.ts';
import { rfc3339 } from '../world/clock.ts';

export interface SealWith {
  readonly apiV3Key: string;
  readonly nonce: string;
  readonly associatedData: string;
}

export const sealingOf = (apiV3Key: string): SealWith => ({
  apiV3Key,
  nonce: randomBytes(6).toString('hex'),
  associatedData: 'transaction',
});

export function sealFacts(facts: Record<string, unknown>, by: SealWith): Sealed {
  return seal(by.apiV3Key, by.nonce, by.associatedData, JSON.stringify(facts));
}

export interface Envelope {
  readonly [key: string]: unknown;
  readonly resource: Record<string, unknown>;
}

export function envelope(id: string, createdAt: number, sealed: Sealed): Envelope {
  return {
    id,
    create_time: rfc3339(createdAt),
    resource_type: 'encrypt-resource',
    event_type: 'TRANSACTION.SUCCESS',
    summary: '支付成功',
    resource: { original_type: 'transaction', algorithm: 'AEAD_AES_256_GCM', ...sealed },
  };
}
