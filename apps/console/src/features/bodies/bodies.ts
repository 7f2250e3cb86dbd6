import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useBodies = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'bodies'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/bodies', { params: { alliance } }),
  });
};

export const useBody = (body: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'bodies', body],
    queryFn: () => client.call('GET /alliances/:alliance/desk/bodies/:body', { params: { alliance, body } }),
  });
};

/** Whom the desk can seat or nominate; the server searches. */
export const useSeatable = (q: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'seatable', q],
    queryFn: () => client.call('GET /alliances/:alliance/desk/seatable', { params: { alliance }, query: { q } }),
    placeholderData: keepPreviousData,
  });
};
