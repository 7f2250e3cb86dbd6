import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useBill = (alliance: string, bill: string) =>
  useView(
    ['bills', alliance, bill],
    () => client.call('GET /alliances/:alliance/bills/:bill', { params: { alliance, bill } }),
    { isKept: true },
  );
