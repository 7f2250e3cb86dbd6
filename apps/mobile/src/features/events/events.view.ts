import type { EventCard } from '@mengwu/contracts';

interface Group {
  title: string;
  events: EventCard[];
}

/** The meetings of one's own alliances first; groups without meetings are left out. */
export function groupEvents(events: EventCard[], mine: string[]): Group[] {
  const own = events.filter(({ alliance }) => mine.includes(alliance));
  const others = events.filter(({ alliance }) => !mine.includes(alliance));
  const groups = [
    { title: '我所在联盟的会议', events: own },
    { title: mine.length > 0 ? '其他联盟的会议' : '近期会议', events: others },
  ];
  return groups.filter((group) => group.events.length > 0);
}
