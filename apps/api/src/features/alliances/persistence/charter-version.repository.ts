import type { LoadedCharter } from '@mengwu/charter';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';

@Injectable()
export class CharterVersionRepository {
  /** Keeps the text of a version; a version that is known stays as it was first seen. */
  async keep(tx: Tx, { charter, version }: LoadedCharter): Promise<void> {
    await tx.execute(
      `INSERT INTO charter_versions (alliance_id, version, content, first_seen_at) VALUES (?, ?, ?, ?)
       ON DUPLICATE KEY UPDATE first_seen_at = first_seen_at`,
      [charter.id, version, JSON.stringify(charter), tx.now],
    );
  }
}
