import type { RouteRequest, RouteResponse } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

const ROUTE = 'POST /alliances/:alliance/desk/officers/invitations';

type Invitation = RouteRequest<typeof ROUTE>['body'];

export function useInviteOfficer(
  onDone: (invited: RouteResponse<typeof ROUTE>) => void,
): Act<Invitation, RouteResponse<typeof ROUTE>> {
  const alliance = useAlliance();
  return useAct(
    (body: Invitation, idempotencyKey) => client.call(ROUTE, { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}
