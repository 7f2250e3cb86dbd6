import type { CharterSetting, Page, RouteRequest } from '@mengwu/contracts';
import { keepPreviousData, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useCharter = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'charter'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/charter', { params: { alliance } }),
  });
};

export const useSettings = (page: number): UseQueryResult<Page<CharterSetting>> => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'charter', 'settings', page],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/charter/settings', {
        params: { alliance },
        query: { page, pageSize: 10 },
      }),
    placeholderData: keepPreviousData,
  });
};

type Settings = 'POST /alliances/:alliance/desk/charter/settings';
type Answer = RouteRequest<Settings>['body'];

export function useAnswerQuestion(onDone: (setting: CharterSetting) => void): Act<Answer, CharterSetting> {
  const alliance = useAlliance();
  return useAct(
    (body: Answer, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/charter/settings', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}

export function useRevokeSetting(setting: string, onDone: () => void): Act<{ reason: string }, CharterSetting> {
  const alliance = useAlliance();
  return useAct(
    (body: { reason: string }, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/charter/settings/:setting/revoke', {
        params: { alliance, setting },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
