import type { RouteKey, RouteRequest, RouteResponse } from '@mengwu/contracts';
import { client } from './client.ts';
import { type Act, useAct } from './use-act.ts';
import { useAlliance } from './use-alliance.ts';

type DeskAct = Extract<RouteKey, `POST /alliances/:alliance/desk/${string}`>;
type Rest<K extends DeskAct> = Omit<NonNullable<RouteRequest<K>['params']>, 'alliance'>;

/** One act of the desk on one record: the route, the record, and what happens afterwards. */
export function useDeskAct<K extends DeskAct>(
  route: K,
  record: Rest<K>,
  onDone?: (result: RouteResponse<K>) => void,
): Act<RouteRequest<K>['body'], RouteResponse<K>> {
  const alliance = useAlliance();
  return useAct(
    (body: RouteRequest<K>['body'], idempotencyKey) =>
      client.call(route, { params: { alliance, ...record }, body, idempotencyKey } as never),
    onDone,
  );
}
