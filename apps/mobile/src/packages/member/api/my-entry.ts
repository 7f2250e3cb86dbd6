import type { RouteRequest } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';
import { useView } from '../../../api/use-view';

export type EntryInput = RouteRequest<'PUT /alliances/:alliance/directory/mine'>['body'];

export const useMyEntry = (alliance: string) =>
  useView(['directory-entry', alliance], () =>
    client.call('GET /alliances/:alliance/directory/mine', { params: { alliance } }),
  );

export const useSaveEntry = (alliance: string) =>
  useAct((body: EntryInput) => client.call('PUT /alliances/:alliance/directory/mine', { params: { alliance }, body }));
