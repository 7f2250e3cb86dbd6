import type { DeskPublicity, RouteRequest } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const usePublicities = ({ q, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'publicities', { q, page }],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/publicities', { params: { alliance }, query: { q, page } }),
    placeholderData: keepPreviousData,
  });
};

export type Verdict = RouteRequest<'POST /alliances/:alliance/desk/objections/:objection/resolve'>['body'];

export function useResolveObjection(objection: string, onDone: () => void): Act<Verdict, DeskPublicity> {
  const alliance = useAlliance();
  return useAct(
    (body: Verdict, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/objections/:objection/resolve', {
        params: { alliance, objection },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
