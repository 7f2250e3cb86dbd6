import { Injectable } from '@nestjs/common';
import { DomainError, isDuplicate, type Tx } from '../../../platform/index.ts';
import type { GivenProxy } from '../domain/electorate.ts';

/** Who votes for whom in a sitting, where the charter lets anybody. */
@Injectable()
export class ProxyRepository {
  of(tx: Pick<Tx, 'query'>, alliance: string, sittingId: string): Promise<GivenProxy[]> {
    return tx.query<GivenProxy>(
      `SELECT mandate_id AS giver, holder_mandate_id AS holder FROM proxies
       WHERE alliance_id = ? AND sitting_id = ? ORDER BY mandate_id`,
      [alliance, sittingId],
    );
  }

  /** @throws DomainError `proxy_wrong` when the giver has given her vote already. */
  async insert(
    tx: Tx,
    at: { alliance: string; sittingId: string; recordedBy: string },
    proxy: GivenProxy & { file: string },
  ): Promise<void> {
    try {
      await tx.execute(
        `INSERT INTO proxies (sitting_id, mandate_id, alliance_id, holder_mandate_id, file_id, recorded_by, recorded_at)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [at.sittingId, proxy.giver, at.alliance, proxy.holder, proxy.file, at.recordedBy, tx.now],
      );
    } catch (error) {
      if (isDuplicate(error)) throw new DomainError('proxy_wrong', {}, { cause: error });
      throw error;
    }
  }
}
