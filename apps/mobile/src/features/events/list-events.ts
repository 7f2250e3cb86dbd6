import { useQueries } from '@tanstack/react-query';
import { client } from '../../api/client';

const PER_ALLIANCE = 20;

/** The coming meetings of several alliances, the next one first; what one alliance cannot answer leaves the others. */
export function useUpcomingEvents(alliances: string[]) {
  return useQueries({
    queries: alliances.map((alliance) => ({
      queryKey: ['alliances', alliance, 'events'],
      queryFn: () =>
        client.call('GET /alliances/:alliance/events', {
          params: { alliance },
          query: { when: 'upcoming' as const, pageSize: PER_ALLIANCE },
        }),
    })),
    combine: (results) => ({
      isPending: results.some(({ isPending }) => isPending),
      error: results.every(({ isError }) => isError) ? results[0]?.error : null,
      events: results
        .flatMap(({ data }) => data?.items ?? [])
        .sort((one, other) => one.startsAt.localeCompare(other.startsAt)),
      refetch: () => Promise.all(results.map((result) => result.refetch())),
    }),
  });
}
