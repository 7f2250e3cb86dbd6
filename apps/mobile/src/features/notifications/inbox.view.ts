import type { InboxMessage } from '@mengwu/contracts';
import { to } from '../../routes';

/** The page that a message speaks of; undefined when it only tells. */
export function linkOf({ alliance, link }: Pick<InboxMessage, 'alliance' | 'link'>): string | undefined {
  if (!link) return undefined;
  const pageOf = {
    application: to.status,
    bill: to.bill,
    event: to.event,
    ticket: to.ticket,
    announcement: to.announcement,
    membership: to.membership,
    concern: to.concern,
    dispute: to.dispute,
    place: to.places,
    sitting: to.sitting,
    motion: to.motion,
    duty: to.dutyTask,
    duties: to.duties,
    departure: to.departure,
    publicity: to.publicity,
  }[link.target];
  return pageOf(alliance, link.id);
}
