import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useBill = (bill: string | undefined) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'bills', bill],
    queryFn: () => client.call('GET /alliances/:alliance/desk/bills/:bill', { params: { alliance, bill: bill ?? '' } }),
    enabled: bill !== undefined,
  });
};
