import { z } from 'zod';
import { AllianceId, DecisionView, FenAmount, Id, InstantInput, InstantText } from './common.ts';

export const EventKind = z.enum(['quarterly', 'annual', 'council', 'innovators', 'seminar']).meta({ id: 'EventKind' });
export type EventKind = z.infer<typeof EventKind>;

export const EventState = z.enum(['draft', 'published', 'cancelled', 'ended']).meta({ id: 'EventState' });
export type EventState = z.infer<typeof EventState>;

export const SeatState = z.enum(['offered', 'unpaid', 'taken', 'cancelled']).meta({ id: 'SeatState' });
export type SeatState = z.infer<typeof SeatState>;

export const EventCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    title: z.string(),
    kind: EventKind,
    kindText: z.string(),
    place: z.string(),
    startsAt: InstantText,
    endsAt: InstantText,
    state: EventState,
    stateText: z.string(),
  })
  .meta({ id: 'EventCard' });
export type EventCard = z.infer<typeof EventCard>;

export const Seat = z
  .object({
    id: Id,
    state: SeatState,
    stateText: z.string(),
    holderName: z.string().nullable(),
    isMine: z.boolean(),
    /** Present for the unit's contact while the seat waits for a colleague. */
    offerToken: z.string().nullable(),
    cancel: DecisionView,
  })
  .meta({ id: 'Seat' });
export type Seat = z.infer<typeof Seat>;

export const EventView = EventCard.extend({
  description: z.string(),
  signUpClosesAt: InstantText,
  capacity: z.int().nullable(),
  seatsLeft: z.int().nullable(),
  /** What this viewer would pay, and why; 0 is free. */
  price: z.object({ amountFen: FenAmount, text: z.string(), article: z.string().nullable() }),
  /** The viewer's unit's seats; null for who acts for no member. */
  unit: z
    .object({
      memberId: Id,
      memberName: z.string(),
      cap: z.int().nullable(),
      taken: z.int(),
      article: z.string().nullable(),
      seats: z.array(Seat),
    })
    .nullable(),
  myTicketId: Id.nullable(),
  actions: z.object({ signUp: DecisionView, offerSeat: DecisionView }),
}).meta({ id: 'Event' });
export type EventView = z.infer<typeof EventView>;

export const Ticket = z
  .object({
    id: Id,
    event: EventCard,
    holderName: z.string(),
    memberName: z.string(),
    state: SeatState,
    stateText: z.string(),
    /** What the QR code holds: 128 random bits. */
    code: z.string(),
    /** Eight characters for typing at the door. */
    shortCode: z.string(),
    checkedInAt: InstantText.nullable(),
    payableFen: FenAmount,
    actions: z.object({ cancel: DecisionView, pay: DecisionView }),
  })
  .meta({ id: 'Ticket' });
export type Ticket = z.infer<typeof Ticket>;

export const SeatOffer = z
  .object({ registration: Id, token: z.string(), path: z.string(), expiresAt: InstantText })
  .meta({ id: 'SeatOffer' });
export type SeatOffer = z.infer<typeof SeatOffer>;

export const SeatOfferInspection = z
  .object({ event: EventCard, memberName: z.string(), offeredBy: z.string(), accept: DecisionView })
  .meta({ id: 'SeatOfferInspection' });
export type SeatOfferInspection = z.infer<typeof SeatOfferInspection>;

export const EventInput = z
  .object({
    title: z.string().trim().min(2).max(60),
    kind: EventKind,
    description: z.string().trim().max(4000),
    place: z.string().trim().min(2).max(80),
    startsAt: InstantInput,
    endsAt: InstantInput,
    signUpClosesAt: InstantInput,
    capacity: z.int().min(1).max(100_000).nullable(),
    priceFen: z.int().min(0).max(10_000_000),
    earlyBirdPriceFen: z.int().min(0).max(10_000_000).nullable(),
  })
  .meta({ id: 'EventInput' });
export type EventInput = z.infer<typeof EventInput>;

export const DeskEventCard = EventCard.extend({ taken: z.int(), capacity: z.int().nullable(), arrived: z.int() }).meta({
  id: 'DeskEventCard',
});
export type DeskEventCard = z.infer<typeof DeskEventCard>;

export const DeskEvent = DeskEventCard.extend({
  description: z.string(),
  signUpClosesAt: InstantText,
  priceFen: FenAmount,
  earlyBirdPriceFen: FenAmount.nullable(),
  seatsPerUnit: z.int().nullable(),
  seatsArticle: z.string().nullable(),
  publishedAt: InstantText.nullable(),
  version: z.int(),
  units: z.array(z.object({ memberId: Id, memberName: z.string(), cap: z.int().nullable(), taken: z.int() })),
  registrations: z.array(
    z.object({
      id: Id,
      holderName: z.string().nullable(),
      memberName: z.string(),
      state: SeatState,
      stateText: z.string(),
      isPriority: z.boolean(),
      at: InstantText,
      checkedInAt: InstantText.nullable(),
    }),
  ),
  actions: z.object({ edit: DecisionView, publish: DecisionView, cancel: DecisionView }),
}).meta({ id: 'DeskEvent' });
export type DeskEvent = z.infer<typeof DeskEvent>;
