import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';

export interface PublicKey {
  readonly id: string;
  readonly publicKey: string;
}

/** The public half of every key that ever signed a certificate. */
@Injectable()
export class CertificateKeys {
  constructor(private readonly database: Database) {}

  async keep(tx: Tx, { id, publicKey }: PublicKey, at: Instant): Promise<void> {
    await tx.execute('INSERT IGNORE INTO certificate_keys (id, public_key, first_used_at) VALUES (?, ?, ?)', [
      id,
      publicKey,
      at,
    ]);
  }

  all(): Promise<PublicKey[]> {
    return this.database.query('SELECT id, public_key AS publicKey FROM certificate_keys ORDER BY first_used_at, id');
  }
}
