import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useOffices = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'offices'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/offices', { params: { alliance } }),
  });
};

export const useCandidate = (candidate: string) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'candidates', candidate],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/candidates/:candidate', { params: { alliance, candidate } }),
  });
};

export const useOfficeAudits = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'office-audits'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/office-audits', { params: { alliance } }),
  });
};

export const useOfficeDuties = (year: number | undefined) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'office-duties', year],
    queryFn: () =>
      client.call('GET /alliances/:alliance/desk/office-duties', {
        params: { alliance },
        query: year === undefined ? {} : { year },
      }),
    placeholderData: keepPreviousData,
  });
};
