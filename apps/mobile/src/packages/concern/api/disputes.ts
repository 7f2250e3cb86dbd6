import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

type DisputeInput = RouteRequest<'POST /alliances/:alliance/disputes'>['body'];
type EntryInput = RouteRequest<'POST /alliances/:alliance/disputes/:dispute/entries'>['body'];

export const useDisputes = (alliance: string) =>
  useView(['disputes', alliance], () => client.call('GET /alliances/:alliance/disputes', { params: { alliance } }));

export const useRespondents = (alliance: string, q: string) =>
  useView(['respondents', alliance, q], () =>
    client.call('GET /alliances/:alliance/disputes/respondents', { params: { alliance }, query: { q } }),
  );

export const useDispute = (alliance: string, dispute: string) =>
  useView(['dispute', alliance, dispute], () =>
    client.call('GET /alliances/:alliance/disputes/:dispute', { params: { alliance, dispute } }),
  );

export const useOpenDispute = (alliance: string) =>
  useAct((body: DisputeInput, idempotencyKey) =>
    client.call('POST /alliances/:alliance/disputes', { params: { alliance }, body, idempotencyKey }),
  );

export const useRecordEntry = (alliance: string, dispute: string) =>
  useAct((body: EntryInput, idempotencyKey) =>
    client.call('POST /alliances/:alliance/disputes/:dispute/entries', {
      params: { alliance, dispute },
      body,
      idempotencyKey,
    }),
  );
