import { queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const todayQuery = (alliance: string) =>
  queryOptions({
    queryKey: ['desk', alliance, 'today'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/today', { params: { alliance } }),
    refetchInterval: 60_000,
  });

export const useToday = () => useQuery(todayQuery(useAlliance()));
