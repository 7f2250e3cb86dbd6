import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useApplication = (application: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'applications', application],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/applications/:application', { params: { alliance, application } }),
  });
};
