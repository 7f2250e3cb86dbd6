import type { AnnouncementInput, DeskAnnouncement } from '@mengwu/contracts';
import { client } from '../../session/client.ts';
import { type Act, useAct } from '../../session/use-act.ts';
import { useAlliance } from '../../session/use-alliance.ts';

/** A new draft, or a change to one; a stale version is refused by the server. */
export function useSaveAnnouncement(
  draft: Pick<DeskAnnouncement, 'id' | 'version'> | undefined,
  onDone: (saved: DeskAnnouncement) => void,
): Act<AnnouncementInput, DeskAnnouncement> {
  const alliance = useAlliance();
  return useAct(
    (body: AnnouncementInput, idempotencyKey) =>
      draft
        ? client.call('PATCH /alliances/:alliance/desk/announcements/:announcement', {
            params: { alliance, announcement: draft.id },
            body: { ...body, version: draft.version },
            idempotencyKey,
          })
        : client.call('POST /alliances/:alliance/desk/announcements', { params: { alliance }, body, idempotencyKey }),
    onDone,
  );
}
