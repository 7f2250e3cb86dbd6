import type { DeskEvent, EventInput } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

/** A new draft, or a change to one; a stale version is refused by the server. */
export function useSaveMeeting(
  draft: Pick<DeskEvent, 'id' | 'version'> | undefined,
  onDone: (saved: DeskEvent) => void,
): Act<EventInput, DeskEvent> {
  const alliance = useAlliance();
  return useAct(
    (body: EventInput, idempotencyKey) =>
      draft
        ? client.call('PATCH /alliances/:alliance/desk/events/:event', {
            params: { alliance, event: draft.id },
            body: { ...body, version: draft.version },
            idempotencyKey,
          })
        : client.call('POST /alliances/:alliance/desk/events', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}
