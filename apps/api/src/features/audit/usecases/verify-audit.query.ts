import { Injectable } from '@nestjs/common';
import { auditKey, Config, chainHash, contentHash } from '../../../platform/index.ts';
import { AuditReader, type SealedRow } from '../persistence/audit.reader.ts';

export interface AuditFinding {
  readonly sequence: number | null;
  readonly entryId: string | null;
  readonly problem: 'entry missing' | 'entry altered' | 'seal missing' | 'chain broken' | 'end cut off';
}

export interface AuditVerdict {
  readonly sealed: number;
  readonly unsealed: number;
  /** Compare it with the `head` of an earlier log line to know that the end was not cut off. */
  readonly head: string;
  readonly findings: readonly AuditFinding[];
}

const BATCH = 1_000;

/** Walks the whole chain and names every row that was altered, removed or slipped in. */
@Injectable()
export class VerifyAudit {
  private readonly reader: AuditReader;
  private readonly key: Buffer;

  constructor(reader: AuditReader, config: Config) {
    this.reader = reader;
    this.key = auditKey(config.secret);
  }

  async execute(): Promise<AuditVerdict> {
    const findings: AuditFinding[] = [];
    // Read before the walk: what is sealed meanwhile lies beyond it and is no finding.
    const head = await this.reader.head();
    let chain = '';
    let sequence = 0;
    for (;;) {
      const rows = (await this.reader.sealedAfter(sequence, BATCH)).filter((row) => row.sequence <= head.sequence);
      if (rows.length === 0) break;
      for (const row of rows) {
        findings.push(...this.judge(row, sequence, chain));
        sequence = row.sequence;
        chain = row.chain_hash;
      }
    }
    if (sequence !== head.sequence || chain !== head.chain)
      findings.push({ sequence, entryId: null, problem: 'end cut off' });
    const unsealed = await this.reader.unsealed();
    for (const row of unsealed) {
      if (contentHash(this.key, row) !== row.stored_hash) {
        findings.push({ sequence: null, entryId: row.id, problem: 'entry altered' });
      }
    }
    return { sealed: sequence, unsealed: unsealed.length, head: chain, findings };
  }

  private judge(row: SealedRow, before: number, chain: string): AuditFinding[] {
    const at = { sequence: row.sequence, entryId: row.entry_id };
    const findings: AuditFinding[] = [];
    if (row.sequence !== before + 1)
      findings.push({ ...at, sequence: before + 1, entryId: null, problem: 'seal missing' });
    if (chainHash(this.key, chain, row.sequence, row.entry_id, row.sealed_hash) !== row.chain_hash) {
      findings.push({ ...at, problem: 'chain broken' });
    }
    if (row.id === null) findings.push({ ...at, problem: 'entry missing' });
    else if (contentHash(this.key, row as never) !== row.sealed_hash || row.stored_hash !== row.sealed_hash) {
      findings.push({ ...at, problem: 'entry altered' });
    }
    return findings;
  }
}
