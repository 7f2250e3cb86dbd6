import type { OpenedContact } from '@mengwu/contracts';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';
import type { ListSearch } from '../../ui/list-search.ts';

export const useDirectory = ({ q, page }: ListSearch) => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'directory', q, page],
    queryFn: () => client.call('GET /alliances/:alliance/desk/directory', { params: { alliance }, query: { q, page } }),
    placeholderData: keepPreviousData,
  });
};

export function useOpenContact(onDone: (contact: OpenedContact) => void): Act<string, OpenedContact> {
  const alliance = useAlliance();
  return useAct(
    (person: string) =>
      client.call('POST /alliances/:alliance/desk/directory/:person/open', { params: { alliance, person } }),
    onDone,
  );
}
