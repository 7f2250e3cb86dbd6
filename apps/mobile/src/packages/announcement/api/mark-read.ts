import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useMarkAnnouncementRead = (alliance: string) =>
  useAct((announcement: string) =>
    client.call('POST /alliances/:alliance/announcements/:announcement/read', { params: { alliance, announcement } }),
  );
