import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { sinceText } from '../../../view/time';
import { useLatestAnnouncements } from '../api/list-latest-announcements';

export function News({ alliance }: { alliance: string }) {
  const latest = useLatestAnnouncements(alliance).data;
  if (!latest || latest.items.length === 0) return null;
  return (
    <Card isFlush title="公告">
      {latest.items.map(({ id, title, publishedAt }) => (
        <Cell
          key={id}
          id={`announcement-${id}`}
          title={title}
          note={sinceText(publishedAt, Date.now())}
          onTap={() => go(to.announcement(alliance, id))}
        />
      ))}
      {latest.total > latest.items.length && (
        <Cell id="all-announcements" title="全部公告" onTap={() => go(to.announcements(alliance))} />
      )}
    </Card>
  );
}
