import type { DeskSitting, SittingInput } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

/** A new plan, or a change to one; a stale version is refused by the server. */
export function useSaveSitting(
  plan: Pick<DeskSitting, 'id' | 'version'> | undefined,
  onDone: (saved: DeskSitting) => void,
): Act<SittingInput, DeskSitting> {
  const alliance = useAlliance();
  return useAct((input: SittingInput, idempotencyKey) => {
    if (!plan) {
      const params = { alliance };
      return client.call('POST /alliances/:alliance/desk/sittings', { params, body: input, idempotencyKey });
    }
    const { body: _, follows: __, ...changes } = input;
    return client.call('PATCH /alliances/:alliance/desk/sittings/:sitting', {
      params: { alliance, sitting: plan.id },
      body: { ...changes, version: plan.version },
      idempotencyKey,
    });
  }, onDone);
}
