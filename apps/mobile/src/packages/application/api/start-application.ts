import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

type Start = RouteRequest<'POST /alliances/:alliance/applications'>['body'];

/** Starts an application, or comes back to my open one of this kind. */
export const useStartApplication = (alliance: string) =>
  useAct((body: Start, idempotencyKey) =>
    client.call('POST /alliances/:alliance/applications', { params: { alliance }, body, idempotencyKey }),
  );
