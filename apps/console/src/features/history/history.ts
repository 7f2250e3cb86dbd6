import type { RouteRequest } from '@mengwu/contracts';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type HistoryOf = RouteRequest<'GET /alliances/:alliance/desk/history'>['query'];

export const useHistory = (of: HistoryOf, isWanted: boolean) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'history', of],
    queryFn: () => client.call('GET /alliances/:alliance/desk/history', { params: { alliance }, query: of }),
    enabled: isWanted,
  });
};
