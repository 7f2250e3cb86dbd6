import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Config } from '../config/config.ts';
import { Database } from '../database/database.ts';
import type { Session } from '../database/session.ts';
import { Jobs } from '../jobs/jobs.ts';
import { Log } from '../logging/log.ts';
import { auditKey, chainHash } from './content-hash.ts';
import { idFloor } from './id-floor.ts';

const BATCH = 500;

interface Head {
  readonly sequence: number;
  readonly chain_hash: string;
}

/**
 * Puts committed audit rows in a numbered chain, apart from the transactions that wrote them: a chain built inside
 * them would make every transaction of the system wait for every other.
 */
@Injectable()
export class AuditSealer implements OnModuleInit {
  private readonly jobs: Jobs;
  private readonly database: Database;
  private readonly log: Log;
  private readonly key: Buffer;

  constructor(jobs: Jobs, database: Database, config: Config, log: Log) {
    this.jobs = jobs;
    this.database = database;
    this.log = log;
    this.key = auditKey(config.secret);
  }

  onModuleInit(): void {
    this.jobs.every(1, 'platform.seal-audit', async () => {
      await this.sealAll();
    });
  }

  /** Seals whatever is committed and not sealed yet; answers how many rows that were. */
  async sealAll(): Promise<number> {
    for (let total = 0; ; ) {
      const sealed = await this.sealBatch();
      total += sealed;
      if (sealed < BATCH) return total;
    }
  }

  private sealBatch(): Promise<number> {
    return this.database.withSession(async (session) => {
      await session.begin();
      try {
        const sealed = await this.sealWithin(session);
        await session.commit();
        return sealed;
      } catch (error) {
        await session.rollback();
        throw error;
      }
    });
  }

  private async sealWithin(session: Session): Promise<number> {
    const head = await this.lockHead(session);
    const rows = await session.query<{ id: string; content_hash: string }>(
      `/* any-alliance: integrity */ SELECT e.id, e.content_hash FROM audit_entries e
       LEFT JOIN audit_seals s ON s.entry_id = e.id
       WHERE s.entry_id IS NULL AND e.id >= ? ORDER BY e.id LIMIT ${BATCH}`,
      [await idFloor(session, head.sequence)],
    );
    if (rows.length === 0) return 0;
    let { sequence, chain_hash: chain } = head;
    const values = rows.flatMap(({ id, content_hash }) => {
      sequence += 1;
      chain = chainHash(this.key, chain, sequence, id, content_hash);
      return [sequence, id, content_hash, chain];
    });
    await session.execute(
      `INSERT INTO audit_seals (sequence, entry_id, content_hash, chain_hash)
       VALUES ${rows.map(() => '(?, ?, ?, ?)').join(', ')}`,
      values,
    );
    await session.execute('UPDATE audit_head SET sequence = ?, chain_hash = ? WHERE id = 1', [sequence, chain]);
    // The head in the log is the anchor outside the database: cutting the end off cannot undo it.
    this.log.info({ sequence, head: chain }, 'audit sealed');
    return rows.length;
  }

  private async lockHead(session: Session): Promise<Head> {
    await session.execute("INSERT IGNORE INTO audit_head (id, sequence, chain_hash) VALUES (1, 0, '')");
    const [head] = await session.query<Head>('SELECT sequence, chain_hash FROM audit_head WHERE id = 1 FOR UPDATE');
    return head ?? { sequence: 0, chain_hash: '' };
  }
}
