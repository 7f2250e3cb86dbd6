import type { DoorLink } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

export function useCreateDoorLink(event: string, onDone: (link: DoorLink) => void): Act<{ door: string }, DoorLink> {
  const alliance = useAlliance();
  return useAct(
    (body: { door: string }, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/events/:event/door-links', {
        params: { alliance, event },
        body,
        idempotencyKey,
      }),
    onDone,
  );
}
