import { createHmac, hkdfSync } from 'node:crypto';

/** An audit row as it is stored; all that the hash covers. */
export interface AuditContent {
  readonly id: string;
  readonly alliance_id: string | null;
  readonly actor_kind: string;
  readonly actor_id: string | null;
  readonly action: string;
  readonly subject_kind: string;
  readonly subject_id: string;
  readonly before_json: string | null;
  readonly after_json: string | null;
  readonly note: string | null;
  readonly charter_version: string | null;
  readonly article: string | null;
  readonly request_id: string;
  readonly at: string;
}

export const auditColumns = [
  'id',
  'alliance_id',
  'actor_kind',
  'actor_id',
  'action',
  'subject_kind',
  'subject_id',
  'before_json',
  'after_json',
  'note',
  'charter_version',
  'article',
  'request_id',
  'at',
] as const satisfies readonly (keyof AuditContent)[];

/** The key of the audit trail: whoever can write to the database alone cannot forge a hash. */
export function auditKey(secret: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'mengwu audit', 32));
}

export function contentHash(key: Buffer, row: AuditContent): string {
  return keyed(key, JSON.stringify(auditColumns.map((column) => row[column])));
}

/** Binds a row to its place and to everything before it. */
export function chainHash(key: Buffer, previous: string, sequence: number, entryId: string, content: string): string {
  return keyed(key, JSON.stringify([previous, sequence, entryId, content]));
}

function keyed(key: Buffer, text: string): string {
  return createHmac('sha256', key).update(text).digest('hex');
}
