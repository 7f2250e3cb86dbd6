import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useAnnouncements = ({ q, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'announcements', 'list', { q, page }],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/announcements', { params: { alliance }, query: { q, page } }),
    placeholderData: keepPreviousData,
  });
};
