import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useAcceptOffer = () =>
  useAct((token: string, idempotencyKey) =>
    client.call('POST /seat-offers/accept', { body: { token }, idempotencyKey }),
  );
