import type { DeskAnnouncement } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

/** Sends to the number of people that was confirmed; another number is refused and asked again. */
export function usePublishAnnouncement(announcement: string, onDone: () => void): Act<number, DeskAnnouncement> {
  const alliance = useAlliance();
  return useAct(
    (expectedPeople: number, idempotencyKey) =>
      client.call('POST /alliances/:alliance/desk/announcements/:announcement/publish', {
        params: { alliance, announcement },
        body: { expectedPeople },
        idempotencyKey,
      }),
    onDone,
  );
}
