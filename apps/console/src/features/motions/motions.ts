import type { MotionState } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

const LIVE_MS = 3_000;

export const useMotions = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'motions', 'list', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/motions', {
        params: { alliance },
        query: { q, page, state: state as MotionState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

/** A motion; while its vote is open it is at most three seconds old. */
export const useMotion = (motion: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'motions', motion],
    queryFn: () => client.call('GET /alliances/:alliance/desk/motions/:motion', { params: { alliance, motion } }),
    refetchInterval: ({ state: { data } }) => (data?.state === 'voting' ? LIVE_MS : false),
  });
};

/** What the charter lets each body decide. */
export const useMotionChoices = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'motions', 'choices'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/motion-choices', { params: { alliance } }),
  });
};

/** The box of a closed vote; asked for when somebody wants to count. */
export const useBox = (motion: string, isWanted: boolean) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'motions', motion, 'box'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/motions/:motion/box', { params: { alliance, motion } }),
    enabled: isWanted,
  });
};

/** Sittings that a motion could be put on: many alliances have few of them, so one page is enough. */
export const useComingSittings = (isWanted: boolean) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'sittings', 'coming'],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/sittings', { params: { alliance }, query: { pageSize: 100 } }),
    enabled: isWanted,
  });
};
