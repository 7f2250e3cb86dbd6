import { View } from '@tarojs/components';
import { to } from '../../../routes';
import { goInstead } from '../../../session/go';
import { goToSignIn } from '../../../session/go-to-sign-in';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { useParam } from '../../../session/use-param';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loaded } from '../../../ui/loaded';
import { Page } from '../../../ui/page';
import { Reason } from '../../../ui/reason';
import { useAcceptOffer } from '../api/accept-offer';
import { useSeatOffer } from '../api/inspect-offer';
import { EventFacts } from '../parts/facts';
import '../parts/event.scss';

/** What a share link offers, readable before login; taking the seat needs one. */
export default function SeatOfferPage() {
  const token = useParam('token');
  const isSignedIn = useIsSignedIn();
  const offer = useSeatOffer(token);
  const accept = useAcceptOffer();
  const take = () => {
    if (!isSignedIn) return goToSignIn();
    accept.mutate(token, { onSuccess: (ticket) => goInstead(to.ticket(ticket.event.alliance, ticket.id)) });
    return undefined;
  };
  return (
    <Page hasBar>
      <Loaded of={offer}>
        {({ event, memberName, offeredBy, accept: decision }) => (
          <>
            <Card>
              <View className="muted">
                {offeredBy}（{memberName}）邀请您参加
              </View>
            </Card>
            <Card>
              <EventFacts event={event} />
            </Card>
            <Reason decision={decision} id="offer-reason" />
            <FailureNotice error={accept.error} />
            <ActionBar note={isSignedIn ? undefined : '领取席位需要先登录，票会记在您的名下。'}>
              <Button id="accept-seat" isOff={isSignedIn && !decision.allowed} isBusy={accept.isPending} onTap={take}>
                {isSignedIn ? '领取席位' : '登录并领取席位'}
              </Button>
            </ActionBar>
          </>
        )}
      </Loaded>
    </Page>
  );
}
