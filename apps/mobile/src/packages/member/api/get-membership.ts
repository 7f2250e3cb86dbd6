import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useMembership = (alliance: string) =>
  useView(
    ['membership', alliance],
    () => client.call('GET /alliances/:alliance/membership', { params: { alliance } }),
    { isKept: true },
  );
