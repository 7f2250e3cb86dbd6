import { client } from '../../../api/client';
import { usePages } from '../../../api/use-pages';

export const useDirectory = (alliance: string, q: string) =>
  usePages(['directory', alliance, q], (page) =>
    client.call('GET /alliances/:alliance/directory', { params: { alliance }, query: { page, q } }),
  );
