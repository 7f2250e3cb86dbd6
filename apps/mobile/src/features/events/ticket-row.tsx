import type { Ticket } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { to } from '../../routes';
import { go } from '../../session/go';
import { Card } from '../../ui/card';
import { Chip } from '../../ui/chip';
import { Icon } from '../../ui/icon';
import { momentText } from '../../view/time';
import { toneOf } from '../../view/tone';

export function TicketRow({ ticket }: { ticket: Ticket }) {
  return (
    <Card id={`ticket-${ticket.id}`} onTap={() => go(to.ticket(ticket.event.alliance, ticket.id))}>
      <View className="row row--top">
        <Icon name="ticket" tone="ok" isLarge />
        <View className="grow">
          <View className="strong">{ticket.event.title}</View>
          <View className="muted">{momentText(ticket.event.startsAt)}</View>
          <View className="muted">{ticket.event.place}</View>
        </View>
        <Chip tone={ticket.checkedInAt ? 'plain' : toneOf(ticket.state)}>
          {ticket.checkedInAt ? '已签到' : ticket.stateText}
        </Chip>
      </View>
    </Card>
  );
}
