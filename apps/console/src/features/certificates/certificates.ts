import type { CertificateState, CertificateView } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const certificateStates: Record<CertificateState, string> = {
  valid: '有效',
  replaced: '已换发',
  withdrawn: '已退出',
  expelled: '已除名',
  lapsed: '视为退出',
};

export const useCertificates = (search: ListSearch) => {
  const alliance = useAlliance();
  const { q, state, page } = search;
  return useQuery({
    queryKey: ['desk', alliance, 'certificates', search],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/certificates', {
        params: { alliance },
        query: { q, page, state: state as CertificateState | undefined },
      }),
    placeholderData: keepPreviousData,
  });
};

export function useIssueCertificate(onDone: (certificate: CertificateView) => void): Act<string, CertificateView> {
  const alliance = useAlliance();
  return useAct(
    (member: string, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/members/:member/certificate', {
        params: { alliance, member },
        idempotencyKey,
      }),
    onDone,
  );
}
