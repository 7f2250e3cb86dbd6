import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

type Objection = RouteRequest<'POST /alliances/:alliance/publicities/:publicity/objections'>['body'];

export const usePublicities = (alliance: string) =>
  useView(['publicities', alliance], () =>
    client.call('GET /alliances/:alliance/publicities', { params: { alliance }, query: { pageSize: 100 } }),
  );

export const usePublicity = (alliance: string, publicity: string) =>
  useView(['publicity', alliance, publicity], () =>
    client.call('GET /alliances/:alliance/publicities/:publicity', { params: { alliance, publicity } }),
  );

export const useObject = (alliance: string, publicity: string) =>
  useAct((body: Objection, idempotencyKey) =>
    client.call('POST /alliances/:alliance/publicities/:publicity/objections', {
      params: { alliance, publicity },
      body,
      idempotencyKey,
    }),
  );
