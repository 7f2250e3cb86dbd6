import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export function useRevokeOfficer(onDone: () => void): Act<string, undefined> {
  const alliance = useAlliance();
  return useAct(
    (person: string, idempotencyKey) =>
      client.call('DELETE /alliances/:alliance/desk/officers/:person', {
        params: { alliance, person },
        idempotencyKey,
      }),
    onDone,
  );
}
