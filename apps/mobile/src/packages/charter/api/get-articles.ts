import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useArticles = (alliance: string) =>
  useView(
    ['alliances', alliance, 'charter'],
    () => client.call('GET /alliances/:alliance/charter/articles', { params: { alliance } }),
    { isKept: true },
  );
