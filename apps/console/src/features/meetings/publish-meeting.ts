import type { DeskEvent } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export function usePublishMeeting(event: string, onDone: () => void): Act<null, DeskEvent> {
  const alliance = useAlliance();
  return useAct(
    (_: null, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/events/:event/publish', {
        params: { alliance, event },
        idempotencyKey,
      }),
    onDone,
  );
}
