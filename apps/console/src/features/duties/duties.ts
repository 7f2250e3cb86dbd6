import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

/** What the ledger of all members filters by. */
export const dutyFilters = { attention: '需要关注', overdue: '任务超期' } as const;

export const useStandings = ({ q, state, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'duties', 'list', { q, state, page }],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/duties', {
        params: { alliance },
        query: { q, page, only: state as keyof typeof dutyFilters | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export const useLedger = (member: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'duties', member],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/members/:member/duties', { params: { alliance, member } }),
  });
};

export const useTasks = ({ q, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'duty-tasks', 'list', { q, page }],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/duty-tasks', { params: { alliance }, query: { q, page } }),
    placeholderData: keepPreviousData,
  });
};

export const useTask = (task: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'duty-tasks', task],
    queryFn: () => client.call('GET /alliances/:alliance/desk/duty-tasks/:task', { params: { alliance, task } }),
  });
};
