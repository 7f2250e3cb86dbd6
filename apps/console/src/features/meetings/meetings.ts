import type { EventState } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useMeetings = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'meetings', 'list', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/events', {
        params: { alliance },
        query: { q, page, state: state as EventState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};
