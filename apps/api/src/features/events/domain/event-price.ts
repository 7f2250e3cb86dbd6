import { type CharterView, type EventPrice, eventPrice } from '@mengwu/charter';
import { asPublished, type Event } from './event.ts';

/** What this viewer pays for a seat, and by which benefit [D6][D8]. */
export function priceFor(
  view: CharterView,
  event: Event,
  viewer: { readonly isMember: boolean; readonly freeMeetingsUsed: number },
): EventPrice {
  return eventPrice(asPublished(view, event), {
    eventKind: event.kind,
    isMember: viewer.isMember,
    listPriceFen: event.priceFen,
    earlyBirdPriceFen: event.earlyBirdPriceFen ?? undefined,
    freeMeetingsUsed: viewer.freeMeetingsUsed,
  });
}
