import type { DeskApplication, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type ReturnItems = RouteRequest<'POST /alliances/:alliance/desk/applications/:application/return'>['body'];

export function useReturnItems(application: string, onDone: () => void): Act<ReturnItems, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (body: ReturnItems, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/return', {
        params: { alliance, application },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
