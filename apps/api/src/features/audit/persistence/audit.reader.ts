import { Injectable } from '@nestjs/common';
import { type AuditContent, auditColumns, Database } from '../../../platform/index.ts';

export interface HistoryRow {
  readonly at: string;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly note: string | null;
  readonly article: string | null;
  readonly before_json: string | null;
  readonly after_json: string | null;
}

/** A seal beside the row that it seals; the row's columns are null when it is gone. */
export type SealedRow = { readonly [Column in keyof AuditContent]: AuditContent[Column] | null } & {
  readonly sequence: number;
  readonly entry_id: string;
  readonly sealed_hash: string;
  readonly stored_hash: string | null;
  readonly chain_hash: string;
};

const HISTORY_LIMIT = 200;

/** Reads the trail; nothing in this room writes. */
@Injectable()
export class AuditReader {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  historyOf(alliance: string, kind: string, id: string): Promise<HistoryRow[]> {
    return this.database.query<HistoryRow>(
      `SELECT at, actor_kind, actor_id, action, note, article, before_json, after_json FROM audit_entries
       WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ? ORDER BY at DESC, id DESC LIMIT ${HISTORY_LIMIT}`,
      [alliance, kind, id],
    );
  }

  sealedAfter(sequence: number, limit: number): Promise<SealedRow[]> {
    const columns = auditColumns.map((column) => `e.${column}`).join(', ');
    return this.database.query<SealedRow>(
      `/* any-alliance: integrity */ SELECT s.sequence, s.entry_id, s.content_hash AS sealed_hash, s.chain_hash,
         e.content_hash AS stored_hash, ${columns}
       FROM audit_seals s LEFT JOIN audit_entries e ON e.id = s.entry_id
       WHERE s.sequence > ? ORDER BY s.sequence LIMIT ?`,
      [sequence, limit],
    );
  }

  unsealed(): Promise<(AuditContent & { stored_hash: string })[]> {
    const columns = auditColumns.map((column) => `e.${column}`).join(', ');
    return this.database.query<AuditContent & { stored_hash: string }>(
      `/* any-alliance: integrity */ SELECT ${columns}, e.content_hash AS stored_hash FROM audit_entries e
       LEFT JOIN audit_seals s ON s.entry_id = e.id WHERE s.entry_id IS NULL ORDER BY e.id`,
    );
  }

  async head(): Promise<{ sequence: number; chain: string }> {
    const [row] = await this.database.query<{ sequence: number; chain_hash: string }>(
      'SELECT sequence, chain_hash FROM audit_head WHERE id = 1',
    );
    return { sequence: row?.sequence ?? 0, chain: row?.chain_hash ?? '' };
  }
}
