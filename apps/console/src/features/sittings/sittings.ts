import type { SittingState } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useSittings = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'sittings', 'list', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/sittings', {
        params: { alliance },
        query: { q, page, state: state as SittingState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};
