import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useAnnouncement = (announcement: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'announcements', announcement],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/announcements/:announcement', { params: { alliance, announcement } }),
  });
};
