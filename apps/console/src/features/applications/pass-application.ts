import type { DeskApplication, RouteRequest } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export type Passing = NonNullable<
  RouteRequest<'POST /alliances/:alliance/desk/applications/:application/pass'>['body']
>;

export function usePassApplication(application: string, onDone: () => void): Act<Passing, DeskApplication> {
  const alliance = useAlliance();
  return useAct(
    (body: Passing, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/applications/:application/pass', {
        params: { alliance, application },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
