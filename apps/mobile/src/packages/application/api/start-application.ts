import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

/** Starts an application, or comes back to my open one of this kind. */
export const useStartApplication = (alliance: string) =>
  useAct((kind: string, idempotencyKey) =>
    client.call('POST /alliances/:alliance/applications', { params: { alliance }, body: { kind }, idempotencyKey }),
  );
