import type { DeskApplication, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type Refusal = RouteRequest<'POST /alliances/:alliance/desk/applications/:application/refuse'>['body'];

export function useRefuseApplication(application: string, onDone: () => void): Act<Refusal, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (body: Refusal, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/refuse', {
        params: { alliance, application },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
