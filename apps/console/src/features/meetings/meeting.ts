import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useMeeting = (event: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'meetings', event],
    queryFn: () => client.call('GET /alliances/:alliance/desk/events/:event', { params: { alliance, event } }),
  });
};
