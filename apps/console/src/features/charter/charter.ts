import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useCharter = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'charter'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/charter', { params: { alliance } }),
  });
};
