import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

const EVERY_MS = 5_000;

/** How many have arrived, at most five seconds old while the page is in sight. */
export const useArrivals = (event: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'arrivals', event],
    queryFn: () =>
      client.call('GET /alliances/:alliance/events/:event/check-ins/summary', { params: { alliance, event } }),
    refetchInterval: EVERY_MS,
  });
};
