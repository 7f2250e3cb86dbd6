import type { EventInput } from '@mengwu/contracts';
import { fen, instant } from '@mengwu/kernel';
import type { EventContent } from './event.ts';

/** What a device sent, in our own types: instants in UTC, money in fen. */
export function readEventInput(input: EventInput): EventContent {
  const { title, kind, description, place, capacity, earlyBirdPriceFen } = input;
  return {
    title,
    kind,
    description,
    place,
    capacity,
    startsAt: instant(input.startsAt),
    endsAt: instant(input.endsAt),
    signUpClosesAt: instant(input.signUpClosesAt),
    priceFen: fen(input.priceFen),
    earlyBirdPriceFen: earlyBirdPriceFen === null ? null : fen(earlyBirdPriceFen),
  };
}
