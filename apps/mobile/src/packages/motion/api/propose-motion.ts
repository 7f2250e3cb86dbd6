import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

export type Proposal = RouteRequest<'POST /alliances/:alliance/motions'>['body'];

/** What I may propose from the seats that I hold, each with its clause. */
export const useChoices = (alliance: string) =>
  useView(['alliances', alliance, 'motion-choices'], () =>
    client.call('GET /alliances/:alliance/motion-choices', { params: { alliance } }),
  );

export const usePropose = (alliance: string) =>
  useAct((body: Proposal, idempotencyKey) =>
    client.call('POST /alliances/:alliance/motions', { params: { alliance }, body, idempotencyKey }),
  );
