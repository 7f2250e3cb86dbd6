import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useOfficers = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'officers'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/officers', { params: { alliance } }),
  });
};
