import { type Day, type Fen, ZERO_FEN } from '@mengwu/kernel';
import type { CharterView } from '../charter-on.ts';
import type { MeetingKind } from '../meeting-kind.ts';

export type EventPriceFacts = {
  readonly eventKind: MeetingKind;
  readonly isMember: boolean;
  readonly listPriceFen: Fen;
  readonly earlyBirdPriceFen?: Fen | undefined;
  /** The last day of the early bird price. */
  readonly earlyBirdUntil?: Day | undefined;
  readonly agreedPriceFen?: Fen | undefined;
  /** The key of the part of an event, such as directorsWorkshop. */
  readonly part?: string | undefined;
  /** Other meetings of this kind in the year at which the unit used a free seat. */
  readonly freeMeetingsUsed?: number | undefined;
};

export type EventPrice = {
  readonly priceFen: Fen;
  readonly reason: 'free_meeting' | 'free_part' | 'early_bird' | 'agreed_price' | 'list_price';
  readonly article?: string;
};

/** What one person pays for an event on the day of the view, and by which benefit [D6][D7][D8][D11]. */
export function eventPrice(view: CharterView, facts: EventPriceFacts): EventPrice {
  const listPrice: EventPrice = { priceFen: facts.listPriceFen, reason: 'list_price' };
  const offers = [freeMeeting(view, facts), freePart(view, facts), earlyBird(view, facts), agreedPrice(view, facts)];
  return offers
    .filter((offer) => offer !== undefined)
    .reduce((best, offer) => (offer.priceFen < best.priceFen ? offer : best), listPrice);
}

type Offer = EventPrice | undefined;

function freeMeeting(view: CharterView, facts: EventPriceFacts): Offer {
  const free = view.benefits?.freeMeetings;
  if (!facts.isMember || !free || free.value.meeting !== facts.eventKind) return undefined;
  if ((facts.freeMeetingsUsed ?? 0) >= free.value.perYear) return undefined;
  return { priceFen: ZERO_FEN, reason: 'free_meeting', article: free.article };
}

function freePart(view: CharterView, facts: EventPriceFacts): Offer {
  const free = view.benefits?.freeParts;
  if (!facts.isMember || !free || free.value.meeting !== facts.eventKind) return undefined;
  if (!free.value.parts.some(({ key }) => key === facts.part)) return undefined;
  return { priceFen: ZERO_FEN, reason: 'free_part', article: free.article };
}

function earlyBird(view: CharterView, facts: EventPriceFacts): Offer {
  if (facts.earlyBirdPriceFen === undefined) return undefined;
  const benefit = view.benefits?.earlyBird;
  const isCovered = benefit?.value.meeting === facts.eventKind;
  const isForMembersOnly = isCovered && view.benefits?.earlyBirdFor?.value === 'members';
  const isInTime = facts.earlyBirdUntil !== undefined && view.on <= facts.earlyBirdUntil;
  if (isForMembersOnly ? !facts.isMember : !isInTime) return undefined;
  return {
    priceFen: facts.earlyBirdPriceFen,
    reason: 'early_bird',
    ...(isCovered && facts.isMember && { article: benefit.article }),
  };
}

function agreedPrice(view: CharterView, facts: EventPriceFacts): Offer {
  const agreed = view.benefits?.agreedPrices;
  if (!facts.isMember || agreed?.value.meeting !== facts.eventKind) return undefined;
  if (facts.agreedPriceFen === undefined) return undefined;
  return { priceFen: facts.agreedPriceFen, reason: 'agreed_price', article: agreed.article };
}
