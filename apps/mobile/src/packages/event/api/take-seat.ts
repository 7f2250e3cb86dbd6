import type { EventView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useTakeSeat = () =>
  useAct(({ alliance, id }: Pick<EventView, 'alliance' | 'id'>, idempotencyKey) =>
    client.call('POST /alliances/:alliance/events/:event/registrations', {
      params: { alliance, event: id },
      idempotencyKey,
    }),
  );
