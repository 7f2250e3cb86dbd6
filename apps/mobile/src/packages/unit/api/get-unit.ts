import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useUnit = (alliance: string) =>
  useView(['unit', alliance], () => client.call('GET /alliances/:alliance/unit', { params: { alliance } }));
