import { actorId } from '../auth/actor.ts';
import { canonical } from '../canonical.ts';
import type { RequestContext } from '../context.ts';
import type { Session } from '../database/session.ts';
import { newId } from '../ids.ts';
import type { AuditRecord } from './audit-record.ts';
import { type AuditContent, auditColumns, contentHash } from './content-hash.ts';

export interface Recorded {
  readonly ctx: RequestContext;
  readonly entry: AuditRecord;
}

const COLUMNS = [...auditColumns, 'content_hash'];
const INSERT = `INSERT INTO audit_entries (${COLUMNS.join(', ')}) VALUES`;
const ROW = `(${COLUMNS.map(() => '?').join(', ')})`;

/** Writes what a transaction recorded, as part of it. */
export async function writeAudit(session: Session, key: Buffer, recorded: readonly Recorded[]): Promise<void> {
  if (recorded.length === 0) return;
  const rows = recorded.map(({ ctx, entry }) => toRow(ctx, entry));
  const values = rows.map((row) => [...auditColumns.map((column) => row[column]), contentHash(key, row)]);
  const [only] = values;
  if (only && values.length === 1) await session.execute(`${INSERT} ${ROW}`, only);
  else await session.executeList(`${INSERT} ?`, [values]);
}

function toRow(ctx: RequestContext, entry: AuditRecord): AuditContent {
  return {
    id: newId(),
    alliance_id: entry.alliance ?? null,
    actor_kind: ctx.actor.kind,
    actor_id: actorId(ctx.actor) ?? null,
    action: entry.action,
    subject_kind: entry.subject.kind,
    subject_id: entry.subject.id,
    before_json: entry.before ? canonical(entry.before) : null,
    after_json: entry.after ? canonical(entry.after) : null,
    note: entry.note ?? null,
    charter_version: entry.charterVersion ?? null,
    article: entry.article ?? null,
    request_id: ctx.requestId,
    at: ctx.now,
  };
}
