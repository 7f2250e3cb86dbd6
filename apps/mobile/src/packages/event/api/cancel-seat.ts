import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useCancelSeat = (alliance: string) =>
  useAct((registration: string, idempotencyKey) =>
    client.call('POST /alliances/:alliance/registrations/:registration/cancel', {
      params: { alliance, registration },
      idempotencyKey,
    }),
  );
