import { View } from '@tarojs/components';
import { SubscribePrompt } from '../../../features/notifications/subscribe-prompt';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Loaded } from '../../../ui/loaded';
import { Notice } from '../../../ui/notice';
import { Page } from '../../../ui/page';
import { useTicket } from '../api/get-ticket';
import { bannerOf } from '../parts/event.view';
import { EventFacts } from '../parts/facts';
import { TicketActions } from '../parts/ticket-actions';
import { TicketCode } from '../parts/ticket-code';
import '../parts/event.scss';

export default function TicketPage() {
  const query = useTicket(useParam('alliance'), useParam('id'));
  return (
    <Page>
      <Loaded of={query}>
        {(ticket) => {
          const banner = bannerOf(ticket);
          const isValid = ticket.state === 'taken' && ticket.event.state !== 'cancelled';
          return (
            <>
              {banner && (
                <Notice id="ticket-banner" tone={banner.tone}>
                  {banner.text}
                </Notice>
              )}
              <Card>
                <View className="center">
                  <View className="title">{ticket.holderName}</View>
                  <View className="muted">{ticket.memberName}</View>
                </View>
                <TicketCode ticket={ticket} isValid={isValid} />
              </Card>
              <Card>
                <EventFacts event={ticket.event} />
              </Card>
              {isValid && (
                <SubscribePrompt about={['event', 'announcement']} text="会议时间或地点有变化时发一条微信通知。" />
              )}
              <TicketActions ticket={ticket} />
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
