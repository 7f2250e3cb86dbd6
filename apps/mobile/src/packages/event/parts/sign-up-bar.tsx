import type { EventView } from '@mengwu/contracts';
import { to } from '../../../routes';
import { go } from '../../../session/go';
import { goToSignIn } from '../../../session/go-to-sign-in';
import { useIsSignedIn } from '../../../session/use-is-signed-in';
import { ActionBar } from '../../../ui/action-bar';
import { Button } from '../../../ui/button';
import { barNote } from './event.view';

interface Props {
  event: EventView;
  isTaking: boolean;
  isOffering: boolean;
  onTake: () => void;
  onOffer: () => void;
}

/** Take a seat, open my ticket, invite a colleague; what is refused says why. */
export function SignUpBar({ event, isTaking, isOffering, onTake, onOffer }: Props) {
  const isSignedIn = useIsSignedIn();
  const { signUp, offerSeat } = event.actions;
  if (!isSignedIn) {
    return (
      <ActionBar note="报名需要先登录；浏览不需要。">
        <Button id="go-sign-in" onTap={() => goToSignIn()}>
          登录后报名
        </Button>
      </ActionBar>
    );
  }
  return (
    <ActionBar note={barNote(event)}>
      {event.unit && (
        <Button id="offer-seat" kind="quiet" isOff={!offerSeat.allowed} isBusy={isOffering} onTap={onOffer}>
          邀请同事
        </Button>
      )}
      {event.myTicketId ? (
        <Button id="my-ticket" onTap={() => go(to.ticket(event.alliance, event.myTicketId ?? ''))}>
          打开我的票
        </Button>
      ) : (
        <Button id="take-seat" isOff={!signUp.allowed} isBusy={isTaking} onTap={onTake}>
          我要参会
        </Button>
      )}
    </ActionBar>
  );
}
