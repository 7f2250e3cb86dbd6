import { useQuery } from '@tanstack/react-query';
import { client } from '../../../api/client';

const EVERY_MS = 5_000;

export const useSummary = (alliance: string, event: string) =>
  useQuery({
    queryKey: ['door', alliance, event],
    queryFn: () =>
      client.call('GET /alliances/:alliance/events/:event/check-ins/summary', { params: { alliance, event } }),
    refetchInterval: EVERY_MS,
    refetchIntervalInBackground: true,
  });
