import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useAlliance = (alliance: string) =>
  useView(['alliances', alliance, 'page'], () => client.call('GET /alliances/:alliance', { params: { alliance } }), {
    isKept: true,
  });
