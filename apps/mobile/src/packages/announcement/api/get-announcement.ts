import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useAnnouncement = (alliance: string, announcement: string) =>
  useView(
    ['alliances', alliance, 'announcements', announcement],
    () => client.call('GET /alliances/:alliance/announcements/:announcement', { params: { alliance, announcement } }),
    { isKept: true },
  );
