import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

export type ConcernInput = RouteRequest<'POST /alliances/:alliance/concerns'>['body'];

export const useConcerns = (alliance: string) =>
  useView(['concerns', alliance], () => client.call('GET /alliances/:alliance/concerns', { params: { alliance } }));

export const useConcern = (alliance: string, concern: string) =>
  useView(['concern', alliance, concern], () =>
    client.call('GET /alliances/:alliance/concerns/:concern', { params: { alliance, concern } }),
  );

export const useOpenConcern = (alliance: string) =>
  useAct((body: ConcernInput, idempotencyKey) =>
    client.call('POST /alliances/:alliance/concerns', { params: { alliance }, body, idempotencyKey }),
  );

export const useAsk = (alliance: string, concern: string) =>
  useAct((body: { text: string }, idempotencyKey) =>
    client.call('POST /alliances/:alliance/concerns/:concern/messages', {
      params: { alliance, concern },
      body,
      idempotencyKey,
    }),
  );

export const useClose = (alliance: string, concern: string) =>
  useAct(() => client.call('POST /alliances/:alliance/concerns/:concern/close', { params: { alliance, concern } }));
