import type { EventView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useOfferSeat = () =>
  useAct(({ alliance, id }: Pick<EventView, 'alliance' | 'id'>, idempotencyKey) =>
    client.call('POST /alliances/:alliance/events/:event/seat-offers', {
      params: { alliance, event: id },
      idempotencyKey,
    }),
  );
