import { useQuery } from '@tanstack/react-query';
import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

const EVERY_MS = 4_000;

export const useSitting = (alliance: string, sitting: string) =>
  useView(['alliances', alliance, 'sittings', sitting], () =>
    client.call('GET /alliances/:alliance/sittings/:sitting', { params: { alliance, sitting } }),
  );

/** Who is there, a few seconds old while the sitting lies ahead or runs. */
export const useLive = (alliance: string, sitting: string, isRunning: boolean) =>
  useQuery({
    queryKey: ['alliances', alliance, 'sittings', sitting, 'live'],
    queryFn: () => client.call('GET /alliances/:alliance/sittings/:sitting/live', { params: { alliance, sitting } }),
    enabled: isRunning,
    refetchInterval: EVERY_MS,
  });
