import type { LinkTarget } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { StoredPushState } from '../domain/push.states.ts';
import type { NewInboxMessage } from './inbox-message.ts';

export interface InboxRow {
  readonly id: string;
  readonly alliance: string;
  readonly title: string;
  readonly body: string;
  readonly linkTarget: LinkTarget | null;
  readonly linkId: string | null;
  readonly at: Instant;
  readonly isRead: number;
}

interface Slice {
  readonly offset: number;
  readonly limit: number;
  readonly q: string | undefined;
}

const BATCH = 500;
const MATCHES = "CONCAT(title, ' ', body) LIKE ?";

function patterns(q: string | undefined): string[] {
  return [`%${(q ?? '').replace(/[\\%_]/g, (c) => `\\${c}`)}%`];
}

@Injectable()
export class MessageRepository {
  constructor(private readonly database: Database) {}

  async add(tx: Tx, messages: readonly NewInboxMessage[]): Promise<void> {
    for (let at = 0; at < messages.length; at += BATCH) await this.addBatch(tx, messages.slice(at, at + BATCH));
  }

  async page(personId: string, { offset, limit, q }: Slice): Promise<InboxRow[]> {
    // Ids are in the order of time, so the index on (person, id) serves the page without sorting.
    return this.database.query<InboxRow>(
      `/* any-alliance: own */ SELECT id, alliance_id AS alliance, title, body, link_target AS linkTarget,
         link_id AS linkId, created_at AS at, read_at IS NOT NULL AS isRead
       FROM inbox_messages WHERE person_id = ? AND ${MATCHES} ORDER BY id DESC LIMIT ${Number(limit)} OFFSET ${Number(offset)}`,
      [personId, ...patterns(q)],
    );
  }

  /** How many match, and how many of all are unread. */
  async count(personId: string, q: string | undefined): Promise<{ total: number; unread: number }> {
    const [row] = await this.database.query<{ total: number; unread: number }>(
      `/* any-alliance: own */ SELECT COUNT(IF(${MATCHES}, 1, NULL)) AS total, COUNT(*) - COUNT(read_at) AS unread
       FROM inbox_messages WHERE person_id = ?`,
      [...patterns(q), personId],
    );
    return { total: row?.total ?? 0, unread: row?.unread ?? 0 };
  }

  /** False when this person has no such message; reading it again keeps the first time. */
  async markRead(tx: Tx, personId: string, id: string): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      '/* any-alliance: own */ UPDATE inbox_messages SET read_at = COALESCE(read_at, ?) WHERE id = ? AND person_id = ?',
      [tx.now, id, personId],
    );
    return affectedRows === 1;
  }

  /** By person, the newest push about a subject. */
  async pushStates(alliance: string, subject: { kind: string; id: string }): Promise<Map<string, StoredPushState>> {
    const rows = await this.database.query<{ personId: string; state: StoredPushState }>(
      `SELECT person_id AS personId, push_state AS state FROM inbox_messages
       WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ? ORDER BY id`,
      [alliance, subject.kind, subject.id],
    );
    return new Map(rows.map(({ personId, state }) => [personId, state]));
  }

  /** By person, whether any message about a subject was read, and how far its newest push has come. */
  async deliveries(
    alliance: string,
    subject: { kind: string; id: string },
    reader: Pick<Tx, 'query'> = this.database,
  ): Promise<Map<string, { state: StoredPushState; isRead: boolean }>> {
    const rows = await reader.query<{ personId: string; state: StoredPushState; isRead: number }>(
      `SELECT person_id AS personId, push_state AS state, read_at IS NOT NULL AS isRead FROM inbox_messages
       WHERE alliance_id = ? AND subject_kind = ? AND subject_id = ? ORDER BY id`,
      [alliance, subject.kind, subject.id],
    );
    const byPerson = new Map<string, { state: StoredPushState; isRead: boolean }>();
    for (const { personId, state, isRead } of rows) {
      byPerson.set(personId, { state, isRead: isRead === 1 || (byPerson.get(personId)?.isRead ?? false) });
    }
    return byPerson;
  }

  private async addBatch(tx: Tx, messages: readonly NewInboxMessage[]): Promise<void> {
    const row = '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)';
    await tx.execute(
      `INSERT INTO inbox_messages (id, alliance_id, person_id, title, body, link_target, link_id, template,
         subject_kind, subject_id, push_state, created_at, push_tries)
       VALUES ${messages.map(() => row).join(', ')}`,
      messages.flatMap((message) => [
        ...[message.id, message.alliance, message.personId, message.title, message.body],
        ...[message.linkTarget, message.linkId, message.template, message.subjectKind, message.subjectId],
        ...[message.pushState, tx.now],
      ]),
    );
  }
}
