import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

const SHOWN = 3;

export const useLatestAnnouncements = (alliance: string) =>
  useView(['alliances', alliance, 'announcements', 'latest'], () =>
    client.call('GET /alliances/:alliance/announcements', { params: { alliance }, query: { pageSize: SHOWN } }),
  );
