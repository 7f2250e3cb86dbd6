import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useMember = (member: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'members', member],
    queryFn: () => client.call('GET /alliances/:alliance/desk/members/:member', { params: { alliance, member } }),
  });
};
