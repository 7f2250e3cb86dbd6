import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useAcceptLink = () =>
  useAct((token: string, idempotencyKey) =>
    client.call('POST /person-links/accept', { body: { token }, idempotencyKey }),
  );
