import type { EventView, Ticket } from '@mengwu/contracts';
import { yuanText } from '../../../view/money';
import { reasonText } from '../../../view/reason';

type Unit = NonNullable<EventView['unit']>;

/** 已用 2 / 3, or only the number where the charter sets no limit. */
export const seatsText = ({ taken, cap }: Pick<Unit, 'taken' | 'cap'>): string =>
  cap === null ? `已用 ${taken}` : `已用 ${taken} / ${cap}`;

export const priceText = ({ amountFen }: EventView['price']): string =>
  amountFen === 0 ? '免费' : yuanText(amountFen);

/** Why what the bar offers cannot be done, each reason once; nothing when all of it can. */
export function barNote({
  actions,
  unit,
  myTicketId,
}: Pick<EventView, 'actions' | 'unit' | 'myTicketId'>): string | undefined {
  const shown = [...(myTicketId ? [] : [actions.signUp]), ...(unit ? [actions.offerSeat] : [])];
  const reasons = [...new Set(shown.flatMap((decision) => reasonText(decision) ?? []))];
  return reasons.length === 0 ? undefined : reasons.join('');
}

export interface Banner {
  tone: 'danger' | 'warn' | 'ok';
  text: string;
}

/** What everyone must see before the code itself: cancelled, unpaid, or already used. */
export function bannerOf(ticket: Ticket): Banner | undefined {
  if (ticket.event.state === 'cancelled') return { tone: 'danger', text: '会议已取消，这张票不能入场。' };
  if (ticket.state === 'cancelled') return { tone: 'danger', text: '这张票已取消，不能入场。' };
  if (ticket.state === 'unpaid') {
    return { tone: 'warn', text: `请先支付 ${yuanText(ticket.payableFen)}，付清后才能入场。` };
  }
  if (ticket.checkedInAt) return { tone: 'ok', text: '已签到，欢迎参会。' };
  return undefined;
}

/** Seats as the unit's contact reads them: those in use first, given-back ones left out. */
export const liveSeats = (unit: Unit): Unit['seats'] => unit.seats.filter(({ state }) => state !== 'cancelled');
