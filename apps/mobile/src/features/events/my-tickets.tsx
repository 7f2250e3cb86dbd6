import { useIsSignedIn } from '../../session/use-is-signed-in';
import { SectionTitle } from '../../ui/section-title';
import { useMyTickets } from '../me/list-my-tickets';
import { TicketRow } from './ticket-row';
import { liveTickets } from './tickets.view';

/** My tickets that still lie ahead; nothing at all when there are none. */
export function MyTickets() {
  const tickets = liveTickets(useMyTickets().data?.items ?? [], Date.now());
  if (!useIsSignedIn() || tickets.length === 0) return null;
  return (
    <>
      <SectionTitle>我的票</SectionTitle>
      {tickets.map((ticket) => (
        <TicketRow key={ticket.id} ticket={ticket} />
      ))}
    </>
  );
}
