import type { Audience } from '@mengwu/contracts';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

/** How many people an audience is, counted anew each time it is asked for. */
export const useAudienceCount = (audience: Audience | undefined, isWanted = true) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'audience-count', audience],
    queryFn: () =>
      client.call('POST /alliances/:alliance/desk/audience-count', {
        params: { alliance },
        body: { audience: audience ?? { kind: 'members' } },
      }),
    enabled: isWanted && audience !== undefined,
    staleTime: 0,
    gcTime: 0,
  });
};
