import type { EventView } from '@mengwu/contracts';
import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { useRef, useState } from 'react';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { useParam } from '../../../session/use-param';
import { Card } from '../../../ui/card';
import { Cell } from '../../../ui/cell';
import { ArticleChip } from '../../../ui/chip';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { momentText } from '../../../view/time';
import { useEvent } from '../api/get-event';
import { useOfferSeat } from '../api/offer-seat';
import { useTakeSeat } from '../api/take-seat';
import { priceText } from '../parts/event.view';
import { EventFacts } from '../parts/facts';
import { ShareSheet } from '../parts/share-sheet';
import { SignUpBar } from '../parts/sign-up-bar';
import { UnitSeats } from '../parts/unit-seats';
import '../parts/event.scss';

interface Props {
  event: EventView;
  /** The seat offer that is being shared; undefined: none. */
  sharing: string | undefined;
  onShare: (token: string | undefined) => void;
}

function EventDetail({ event, sharing, onShare }: Props) {
  const take = useTakeSeat();
  const offer = useOfferSeat();
  return (
    <>
      <Card>
        <EventFacts event={event} />
      </Card>
      <FailureNotice error={take.error ?? offer.error} />
      <UnitSeats event={event} onShare={onShare} />
      <Card isFlush>
        <Cell title="费用" note={event.price.text}>
          <View className="strong">{priceText(event.price)}</View>
          <ArticleChip article={event.price.article} />
        </Cell>
        <Cell title="报名截止">{momentText(event.signUpClosesAt)}</Cell>
        {event.seatsLeft !== null && <Cell title="剩余名额">{event.seatsLeft} 个</Cell>}
      </Card>
      {event.description && (
        <Card title="会议说明">
          <View className="pre">{event.description}</View>
        </Card>
      )}
      <SignUpBar
        event={event}
        isTaking={take.isPending}
        isOffering={offer.isPending}
        onTake={() => take.mutate(event, { onSuccess: ({ id }) => go(to.ticket(event.alliance, id)) })}
        onOffer={() => offer.mutate(event, { onSuccess: ({ token }) => onShare(token) })}
      />
      {sharing && <ShareSheet title={event.title} token={sharing} onClose={() => onShare(undefined)} />}
    </>
  );
}

export default function EventPage() {
  const alliance = useParam('alliance');
  const id = useParam('id');
  const query = useEvent(alliance, id);
  const [sharing, setSharing] = useState<string>();
  const shared = useRef(sharing);
  shared.current = sharing;
  useShareAppMessage(() => {
    const { current: token } = shared;
    const title = query.data?.title ?? '会议';
    return token
      ? { title: `邀请您参加：${title}`, path: to.seatOffer(token) }
      : { title: query.data ? `${title}（${momentText(query.data.startsAt)}）` : title, path: to.event(alliance, id) };
  });
  return (
    <Page hasBar>
      <Loaded of={query}>{(event) => <EventDetail event={event} sharing={sharing} onShare={setSharing} />}</Loaded>
    </Page>
  );
}
