import type { EventCard } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { spanText } from '../../view/time';
import { toneOf } from '../../view/tone';

export function EventRow({ event }: { event: EventCard }) {
  return (
    <Card id={`event-${event.id}`} onTap={() => go(to.event(event.alliance, event.id))}>
      <View className="row row--wrap">
        <Chip>{event.kindText}</Chip>
        {event.state !== 'published' && <Chip tone={toneOf(event.state)}>{event.stateText}</Chip>}
      </View>
      <View className="strong">{event.title}</View>
      <View className="row muted">
        <Icon name="clock" tone="muted" />
        <View className="grow">{spanText(event.startsAt, event.endsAt)}</View>
      </View>
      <View className="row muted">
        <Icon name="place" tone="muted" />
        <View className="grow">{event.place}</View>
      </View>
      <View className="caption">{event.allianceName}</View>
    </Card>
  );
}
