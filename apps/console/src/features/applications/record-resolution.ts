import type { DeskApplication, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type Resolution = RouteRequest<'POST /alliances/:alliance/desk/applications/:application/resolution'>['body'];

export function useRecordResolution(application: string, onDone: () => void): Act<Resolution, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (body: Resolution, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/resolution', {
        params: { alliance, application },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
