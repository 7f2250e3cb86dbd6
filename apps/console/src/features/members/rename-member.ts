import type { DeskMember, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type NewName = RouteRequest<'POST /alliances/:alliance/desk/members/:member/rename'>['body'];

export function useRenameMember(member: string, onDone: () => void): Act<NewName, DeskMember> {
  const alliance = useAlliance();
  return useAct(
    (body: NewName) =>
      client.call('POST /alliances/:alliance/desk/members/:member/rename', { params: { alliance, member }, body }),
    onDone,
  );
}
