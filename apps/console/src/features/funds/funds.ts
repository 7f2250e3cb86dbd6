import type { MovementKind } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useFunds = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'funds'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/funds', { params: { alliance } }),
    enabled: alliance !== '',
  });
};

export const useMovements = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'funds', 'movements', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/funds/movements', {
        params: { alliance },
        query: { q, page, kind: state as MovementKind | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export const useAgreements = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'funds', 'agreements'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/funds/agreements', { params: { alliance } }),
  });
};
