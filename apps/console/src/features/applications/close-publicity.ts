import type { DeskApplication, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type Closing = RouteRequest<'POST /alliances/:alliance/desk/applications/:application/close-publicity'>['body'];

export function useClosePublicity(application: string, onDone: () => void): Act<Closing, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (body: Closing, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/close-publicity', {
        params: { alliance, application },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
