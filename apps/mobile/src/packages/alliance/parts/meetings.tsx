import { useUpcomingEvents } from '../../../features/events/list-events';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { momentText } from '../../../view/time';

const SHOWN = 3;

export function Meetings({ alliance }: { alliance: string }) {
  const { events } = useUpcomingEvents([alliance]);
  if (events.length === 0) return null;
  return (
    <Card isFlush title="近期会议">
      {events.slice(0, SHOWN).map(({ id, title, startsAt, place }) => (
        <Cell
          key={id}
          id={`event-${id}`}
          title={title}
          note={`${momentText(startsAt)} · ${place}`}
          onTap={() => go(to.event(alliance, id))}
        />
      ))}
    </Card>
  );
}
