import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

/** The bodies that can be called, with what the charter says about it. */
export const useSittingBodies = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'sittings', 'bodies'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/sitting-bodies', { params: { alliance } }),
  });
};
