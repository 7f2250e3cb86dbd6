import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useDepartures = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'departures', 'list', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/departures', {
        params: { alliance },
        query: { q, page, only: state as 'open' | 'closed' | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export const useDeparture = (departure: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'departures', departure],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/departures/:departure', { params: { alliance, departure } }),
  });
};

export const useExpulsionForm = (member: string | undefined) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'members', member, 'expulsion-form'],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/members/:member/expulsion-form', {
        params: { alliance, member: member ?? '' },
      }),
    enabled: member !== undefined,
  });
};
