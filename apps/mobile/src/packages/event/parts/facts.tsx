import type { EventCard } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { Chip } from '../../../ui/chip';
import { Icon } from '../../../ui/icon';
import { spanText } from '../../../view/time';
import { toneOf } from '../../../view/tone';

/** What, when, where: the same on the meeting, the invitation and the ticket. */
export function EventFacts({ event }: { event: EventCard }) {
  return (
    <View className="stack">
      <View>
        <View className="row row--wrap">
          <Chip>{event.kindText}</Chip>
          {event.state !== 'published' && <Chip tone={toneOf(event.state)}>{event.stateText}</Chip>}
        </View>
        <View className="title">{event.title}</View>
        <View className="muted">{event.allianceName}</View>
      </View>
      <View className="row row--top">
        <Icon name="clock" tone="muted" />
        <View className="grow">{spanText(event.startsAt, event.endsAt)}</View>
      </View>
      <View className="row row--top">
        <Icon name="place" tone="muted" />
        <View className="grow">{event.place}</View>
      </View>
    </View>
  );
}
