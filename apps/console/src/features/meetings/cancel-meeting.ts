import type { DeskEvent } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export interface Cancellation {
  reason: string;
}

export function useCancelMeeting(event: string, onDone: () => void): Act<Cancellation, DeskEvent> {
  const alliance = useAlliance();
  return useAct(
    (body: Cancellation, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/events/:event/cancel', {
        params: { alliance, event },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
