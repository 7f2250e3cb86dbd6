import type { Audience } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/index.ts';
import type { Announcement } from '../domain/announcement.ts';
import { ANNOUNCEMENT_COLUMNS, type AnnouncementRow, toAnnouncement } from './announcement.columns.ts';

const FIND = `SELECT ${ANNOUNCEMENT_COLUMNS} FROM announcements a WHERE a.alliance_id = ? AND a.id = ?`;

@Injectable()
export class AnnouncementRepository {
  constructor(private readonly database: Database) {}

  async insert(tx: Tx, one: Announcement, createdBy: string): Promise<void> {
    await tx.execute(
      `INSERT INTO announcements
         (id, alliance_id, title, body, audience_kind, audience_event, state, version, created_by, created_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        one.id,
        one.alliance,
        one.title,
        one.body,
        one.audience.kind,
        eventOf(one.audience),
        one.state,
        one.version,
        createdBy,
        one.createdAt,
      ],
    );
  }

  async find(alliance: string, id: string): Promise<Announcement | undefined> {
    const [row] = await this.database.query<AnnouncementRow>(FIND, [alliance, id]);
    return row && toAnnouncement(row);
  }

  async lock(tx: Tx, alliance: string, id: string): Promise<Announcement | undefined> {
    const [row] = await tx.query<AnnouncementRow>(`${FIND} FOR UPDATE`, [alliance, id]);
    return row && toAnnouncement(row);
  }

  /** False when the draft is not at this version any more. */
  async edit(
    tx: Tx,
    { alliance, id, version }: Announcement,
    content: Pick<Announcement, 'title' | 'body' | 'audience'>,
  ): Promise<boolean> {
    const { affectedRows } = await tx.execute(
      `UPDATE announcements SET title = ?, body = ?, audience_kind = ?, audience_event = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND version = ? AND state = 'draft'`,
      [content.title, content.body, content.audience.kind, eventOf(content.audience), alliance, id, version],
    );
    return affectedRows === 1;
  }

  async publish(tx: Tx, { alliance, id }: Announcement): Promise<void> {
    await tx.execute(
      `UPDATE announcements SET state = 'published', published_at = ?, version = version + 1
       WHERE alliance_id = ? AND id = ? AND state = 'draft'`,
      [tx.now, alliance, id],
    );
  }
}

function eventOf(audience: Audience): string | null {
  return audience.kind === 'event' ? audience.event : null;
}
