import type { BillState } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useBills = ({ q, state, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'bills', 'list', { q, state, page }],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/bills', {
        params: { alliance },
        query: { q, page, state: state as BillState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};
