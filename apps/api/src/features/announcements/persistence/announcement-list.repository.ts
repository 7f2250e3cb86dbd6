import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { Database, type SqlValue } from '../../../platform/index.ts';
import type { Announcement } from '../domain/announcement.ts';
import { ANNOUNCEMENT_COLUMNS, type AnnouncementRow, toAnnouncement } from './announcement.columns.ts';

export interface Span {
  readonly q?: string | undefined;
  readonly offset: number;
  readonly limit: number;
}

export interface Viewer {
  readonly personId: string | null;
  readonly isOfficer: boolean;
}

export type ReadableRow = Announcement & { readonly readAt: Instant | null; readonly isRecipient: number };
export type DeskRow = Announcement & { readonly recipients: number; readonly readers: number };

const MINE = `LEFT JOIN announcement_recipients r
  ON r.announcement_id = a.id AND r.alliance_id = a.alliance_id AND r.person_id = ?`;

const SENT = `(SELECT COUNT(*) FROM announcement_recipients r
    WHERE r.alliance_id = a.alliance_id AND r.announcement_id = a.id) AS recipients,
  (SELECT COUNT(r.read_at) FROM announcement_recipients r
    WHERE r.alliance_id = a.alliance_id AND r.announcement_id = a.id) AS readers`;

/** Announcements as somebody reads them, and as the desk counts them. */
@Injectable()
export class AnnouncementListRepository {
  constructor(private readonly database: Database) {}

  /** What is public, and what was sent to this person; officers see all that is published. */
  async readable(
    alliance: string,
    { personId, isOfficer }: Viewer,
    { q, offset, limit }: Span,
  ): Promise<{ announcements: ReadableRow[]; total: number }> {
    const isTheirs = isOfficer ? '' : "AND (a.audience_kind = 'everyone' OR r.person_id IS NOT NULL)";
    const from = `FROM announcements a ${MINE}
      WHERE a.alliance_id = ? AND a.state = 'published' ${isTheirs} ${q ? 'AND INSTR(a.title, ?) > 0' : ''}`;
    const values: SqlValue[] = [personId, alliance, ...(q ? [q] : [])];
    const [[count], rows] = await Promise.all([
      this.database.query<{ total: number }>(`SELECT COUNT(*) AS total ${from}`, values),
      this.database.query<AnnouncementRow & { readAt: Instant | null; isRecipient: number }>(
        `SELECT ${ANNOUNCEMENT_COLUMNS}, r.read_at AS readAt, r.person_id IS NOT NULL AS isRecipient ${from}
         ORDER BY a.published_at DESC, a.id LIMIT ? OFFSET ?`,
        [...values, String(limit), String(offset)],
      ),
    ]);
    return { announcements: rows.map(toAnnouncement), total: count?.total ?? 0 };
  }

  async findReadable(alliance: string, id: string, personId: string | null): Promise<ReadableRow | undefined> {
    const [row] = await this.database.query<AnnouncementRow & { readAt: Instant | null; isRecipient: number }>(
      `SELECT ${ANNOUNCEMENT_COLUMNS}, r.read_at AS readAt, r.person_id IS NOT NULL AS isRecipient
       FROM announcements a ${MINE} WHERE a.alliance_id = ? AND a.id = ?`,
      [personId, alliance, id],
    );
    return row && toAnnouncement(row);
  }

  /** Drafts first, then the newest. */
  async desk(alliance: string, { q, offset, limit }: Span): Promise<{ announcements: DeskRow[]; total: number }> {
    const where = `WHERE a.alliance_id = ? ${q ? 'AND INSTR(a.title, ?) > 0' : ''}`;
    const values: SqlValue[] = [alliance, ...(q ? [q] : [])];
    const [[count], rows] = await Promise.all([
      this.database.query<{ total: number }>(`SELECT COUNT(*) AS total FROM announcements a ${where}`, values),
      this.database.query<AnnouncementRow & { recipients: number; readers: number }>(
        `SELECT ${ANNOUNCEMENT_COLUMNS}, ${SENT} FROM announcements a ${where}
         ORDER BY a.state = 'published', COALESCE(a.published_at, a.created_at) DESC, a.id LIMIT ? OFFSET ?`,
        [...values, String(limit), String(offset)],
      ),
    ]);
    return { announcements: rows.map(toAnnouncement), total: count?.total ?? 0 };
  }

  async findForDesk(alliance: string, id: string): Promise<DeskRow | undefined> {
    const [row] = await this.database.query<AnnouncementRow & { recipients: number; readers: number }>(
      `SELECT ${ANNOUNCEMENT_COLUMNS}, ${SENT} FROM announcements a WHERE a.alliance_id = ? AND a.id = ?`,
      [alliance, id],
    );
    return row && toAnnouncement(row);
  }

  async draftsBefore(alliance: string, before: Instant): Promise<Announcement[]> {
    const rows = await this.database.query<AnnouncementRow>(
      `SELECT ${ANNOUNCEMENT_COLUMNS} FROM announcements a
       WHERE a.alliance_id = ? AND a.state = 'draft' AND a.created_at <= ? ORDER BY a.created_at LIMIT 100`,
      [alliance, before],
    );
    return rows.map(toAnnouncement);
  }
}
