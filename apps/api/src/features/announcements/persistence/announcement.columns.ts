import type { Audience } from '@mengwu/contracts';
import type { Announcement } from '../domain/announcement.ts';

export const ANNOUNCEMENT_COLUMNS = `a.id, a.alliance_id AS alliance, a.title, a.body,
  a.audience_kind AS audienceKind, a.audience_event AS audienceEvent, a.state, a.version,
  a.created_at AS createdAt, a.published_at AS publishedAt`;

export type AnnouncementRow = Omit<Announcement, 'audience'> & {
  readonly audienceKind: Audience['kind'];
  readonly audienceEvent: string | null;
};

export function toAnnouncement<Row extends AnnouncementRow>(
  row: Row,
): Omit<Row, 'audienceKind' | 'audienceEvent'> & Announcement {
  const { audienceKind: kind, audienceEvent, ...rest } = row;
  return { ...rest, audience: kind === 'event' ? { kind, event: audienceEvent ?? '' } : { kind } };
}
