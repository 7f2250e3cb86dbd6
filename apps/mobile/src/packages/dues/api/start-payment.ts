import type { BillView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { runtimeConfig } from '../../../platform/runtime-config';

/** Asks the server for a payment of this bill; the amount is the server's alone. */
export const useStartPayment = () =>
  useAct(({ alliance, id }: Pick<BillView, 'alliance' | 'id'>, idempotencyKey) =>
    client.call('POST /alliances/:alliance/bills/:bill/payments', {
      params: { alliance, bill: id },
      body: { client: runtimeConfig.client },
      idempotencyKey,
    }),
  );
