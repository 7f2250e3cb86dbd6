import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useReaders = (announcement: string, { q, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'announcements', announcement, 'readers', { q, page }],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/announcements/:announcement/readers', {
        params: { alliance, announcement },
        query: { q, page },
      }),
    placeholderData: keepPreviousData,
  });
};
