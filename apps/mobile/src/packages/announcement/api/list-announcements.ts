import { client } from '../../../api/client';
import { usePages } from '../../../api/use-pages';

export const useAnnouncements = (alliance: string) =>
  usePages(['alliances', alliance, 'announcements'], (page) =>
    client.call('GET /alliances/:alliance/announcements', { params: { alliance }, query: { page } }),
  );
