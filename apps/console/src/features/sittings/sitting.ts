import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

const LIVE_MS = 5_000;
const BOARD_MS = 3_000;

/** A sitting; as long as something can change by itself it is at most five seconds old. */
export const useSitting = (sitting: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'sittings', sitting],
    queryFn: () => client.call('GET /alliances/:alliance/desk/sittings/:sitting', { params: { alliance, sitting } }),
    refetchInterval: ({ state: { data } }) =>
      data && (data.state === 'convened' || data.state === 'open' || (data.state === 'closed' && !data.minutes))
        ? LIVE_MS
        : false,
  });
};

/** The board on the wall. */
export const useSittingBoard = (sitting: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'sittings', sitting, 'board'],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/sittings/:sitting/live', { params: { alliance, sitting } }),
    refetchInterval: BOARD_MS,
  });
};
