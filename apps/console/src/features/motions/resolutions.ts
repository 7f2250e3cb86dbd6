import type { ResolutionCard } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';
import type { TrackedFilter } from './motions.view.ts';

export const useResolutions = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'resolutions', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/resolutions', {
        params: { alliance },
        query: { q, page, tracked: state as TrackedFilter | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export interface Assignment {
  readonly responsible: string;
  readonly dueOn: string;
}

export function useAssign(resolution: string, onDone: () => void): Act<Assignment, ResolutionCard> {
  const alliance = useAlliance();
  return useAct(
    (typed: Assignment, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/resolutions/:resolution/assign', {
        params: { alliance, resolution },
        body: { ...typed, person: null },
        idempotencyKey,
      }),
    onDone,
  );
}

export interface Completion {
  readonly doneOn: string;
  readonly note: string;
}

export function useComplete(resolution: string, onDone: () => void): Act<Completion, ResolutionCard> {
  const alliance = useAlliance();
  return useAct(
    (body: Completion, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/resolutions/:resolution/complete', {
        params: { alliance, resolution },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
