import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { runtimeConfig } from '../../../platform/runtime-config';

export const useStartSeatPayment = (alliance: string) =>
  useAct((registration: string, idempotencyKey) =>
    client.call('POST /alliances/:alliance/registrations/:registration/payments', {
      params: { alliance, registration },
      body: { client: runtimeConfig.client },
      idempotencyKey,
    }),
  );
