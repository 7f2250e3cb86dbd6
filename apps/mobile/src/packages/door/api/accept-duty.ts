import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useAcceptDuty = () =>
  useAct((token: string, idempotencyKey) =>
    client.call('POST /door-links/accept', { body: { token }, idempotencyKey }),
  );
