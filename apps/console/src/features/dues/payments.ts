import type { PaymentState } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const usePayments = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'payments', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/payments', {
        params: { alliance },
        query: { q, page, state: state as PaymentState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};
