import type { Relay, RouteRequest } from '@mengwu/contracts';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export const useRelay = () => {
  const alliance = useAlliance();
  return useQuery({
    queryKey: ['desk', alliance, 'relay'],
    queryFn: () => client.call('GET /alliances/:alliance/desk/relay', { params: { alliance } }),
  });
};

export type Passing = RouteRequest<'PUT /alliances/:alliance/desk/relay/:node'>['body'] & { node: string };

export function useRecordRelay(onDone: () => void): Act<Passing, Relay> {
  const alliance = useAlliance();
  return useAct(
    ({ node, ...body }: Passing) =>
      client.call('PUT /alliances/:alliance/desk/relay/:node', { params: { alliance, node }, body }),
    onDone,
  );
}
