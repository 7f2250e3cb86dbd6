import type { Day, Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, newId, type Tx } from '../../../platform/index.ts';

export interface AuditRow {
  readonly id: string;
  readonly alliance: string;
  readonly officeTermId: string;
  readonly office: string;
  readonly personId: string;
  readonly occasion: 'change' | 'termEnd';
  readonly occurredOn: Day;
  readonly article: string;
  readonly openedAt: Instant;
  readonly closedAt: Instant | null;
}

export interface AuditItemRow {
  readonly id: string;
  readonly auditId: string;
  readonly text: string;
  readonly article: string;
  readonly note: string | null;
  readonly fileId: string | null;
  readonly doneBy: string | null;
  readonly doneAt: Instant | null;
}

const ITEM = `id, audit_id AS auditId, text, article, note, file_id AS fileId, done_by AS doneBy, done_at AS doneAt`;

@Injectable()
export class OfficeAuditRepository {
  constructor(private readonly database: Database) {}

  /** One audit for one term: a change after the end of the term is the same audit. */
  async open(
    tx: Tx,
    audit: Pick<AuditRow, 'alliance' | 'officeTermId' | 'occasion' | 'occurredOn' | 'article'>,
    items: readonly { text: string; article: string }[],
  ): Promise<string | undefined> {
    const { alliance, officeTermId, occasion, occurredOn, article } = audit;
    const known = await tx.query(
      'SELECT id FROM office_audits WHERE alliance_id = ? AND office_term_id = ? FOR UPDATE',
      [alliance, officeTermId],
    );
    if (known.length > 0) return undefined;
    const id = newId();
    await tx.execute(
      `INSERT INTO office_audits (alliance_id, id, office_term_id, occasion, occurred_on, article, opened_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
      [alliance, id, officeTermId, occasion, occurredOn, article, tx.now],
    );
    for (const [position, item] of items.entries())
      await tx.execute(
        `INSERT INTO office_audit_items (alliance_id, id, audit_id, position, text, article) VALUES (?, ?, ?, ?, ?, ?)`,
        [alliance, newId(), id, position, item.text, item.article],
      );
    return id;
  }

  list(alliance: string): Promise<AuditRow[]> {
    return this.database.query<AuditRow>(
      `SELECT a.id, a.alliance_id AS alliance, a.office_term_id AS officeTermId, t.office, t.person_id AS personId,
         a.occasion, a.occurred_on AS occurredOn, a.article, a.opened_at AS openedAt, a.closed_at AS closedAt
       FROM office_audits a JOIN office_terms t ON t.id = a.office_term_id AND t.alliance_id = a.alliance_id
       WHERE a.alliance_id = ? ORDER BY a.opened_at DESC, a.id`,
      [alliance],
    );
  }

  items(alliance: string): Promise<AuditItemRow[]> {
    return this.database.query<AuditItemRow>(
      `SELECT ${ITEM} FROM office_audit_items WHERE alliance_id = ? ORDER BY audit_id, position`,
      [alliance],
    );
  }

  async lockItem(tx: Tx, alliance: string, id: string): Promise<AuditItemRow | undefined> {
    const [item] = await tx.query<AuditItemRow>(
      `SELECT ${ITEM} FROM office_audit_items WHERE alliance_id = ? AND id = ? FOR UPDATE`,
      [alliance, id],
    );
    return item;
  }

  /** Ticks an item; the audit is closed with its last one. */
  async finish(
    tx: Tx,
    alliance: string,
    item: AuditItemRow,
    done: { note: string; fileId: string | null; by: string },
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE office_audit_items SET note = ?, file_id = ?, done_by = ?, done_at = ?
       WHERE alliance_id = ? AND id = ? AND done_at IS NULL`,
      [done.note, done.fileId, done.by, tx.now, alliance, item.id],
    );
    await tx.execute(
      `UPDATE office_audits a SET closed_at = ?
       WHERE a.alliance_id = ? AND a.id = ? AND NOT EXISTS (
         SELECT 1 FROM office_audit_items i
         WHERE i.alliance_id = a.alliance_id AND i.audit_id = a.id AND i.done_at IS NULL)`,
      [tx.now, alliance, item.auditId],
    );
    return affectedRows === 1;
  }
}
