import type {
  ConcernDetail,
  ConcernState,
  DisputeDetail,
  DisputeState,
  RouteRequest,
  SecretariatReport,
} from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const concernStates: Record<ConcernState, string> = { waiting: '待答复', answered: '已答复', closed: '已办结' };
export const disputeStates: Record<DisputeState, string> = {
  open: '处理中',
  settling: '待确认',
  settled: '已解决',
  ended: '协调结束',
};

export const useConcerns = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'concerns', 'list', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/concerns', {
        params: { alliance },
        query: { q, page, state: state as ConcernState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export const useConcern = (concern: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'concerns', concern],
    queryFn: () => client.call('GET /alliances/:alliance/desk/concerns/:concern', { params: { alliance, concern } }),
  });
};

export function useAnswer(concern: string, onDone: () => void): Act<{ text: string }, ConcernDetail> {
  const alliance = useAlliance();
  return useAct(
    (body: { text: string }, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/concerns/:concern/answer', {
        params: { alliance, concern },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export const useDisputes = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'disputes', 'list', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/disputes', {
        params: { alliance },
        query: { q, page, state: state as DisputeState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export const useDispute = (dispute: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'disputes', dispute],
    queryFn: () => client.call('GET /alliances/:alliance/desk/disputes/:dispute', { params: { alliance, dispute } }),
  });
};

export type Entry = RouteRequest<'POST /alliances/:alliance/desk/disputes/:dispute/entries'>['body'];

export function useRecordEntry(dispute: string, onDone: () => void): Act<Entry, DisputeDetail> {
  const alliance = useAlliance();
  return useAct(
    (body: Entry, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/disputes/:dispute/entries', {
        params: { alliance, dispute },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}

export const useReports = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'reports'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/secretariat-reports', { params: { alliance } }),
  });
};

export type Report = RouteRequest<'POST /alliances/:alliance/desk/secretariat-reports'>['body'];

export function useMakeReport(onDone: () => void): Act<Report, SecretariatReport> {
  const alliance = useAlliance();
  return useAct(
    (body: Report) => client.call('POST /alliances/:alliance/desk/secretariat-reports', { params: { alliance }, body }),
    onDone,
  );
}
