import type { ApplicationCard, ApplicationPlace, Page } from '@mengwu/contracts';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

const listed = (alliance: string, { q, state, page }: ListSearch, pageSize: number): Promise<Page<ApplicationCard>> =>
  client.call('GET /alliances/:alliance/desk/applications', {
    params: { alliance },
    query: { q, page, pageSize, state: state as ApplicationPlace | undefined },
  });

export const useApplications = (search: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'applications', 'list', search],
    queryFn: () => listed(alliance, search, 20),
    placeholderData: keepPreviousData,
  });
};

/** The order in which J and K walk: fixed when a review begins, so that a decision does not shift it. */
export const useReviewQueue = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state } = search;
  return useQuery(
    queryOptions({
      queryKey: ['review-queue', alliance, q ?? '', state ?? ''],
      queryFn: () => listed(alliance, { q, state }, 100),
      staleTime: Number.POSITIVE_INFINITY,
      select: ({ items }) => items.map(({ id }) => id),
    }),
  );
};
