import type { DeskApplication } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export function usePassApplication(application: string, onDone: () => void): Act<null, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (_: null, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/pass', {
        params: { alliance, application },
        idempotencyKey,
      }),
    onDone,
  );
}
