import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useBodies = (alliance: string) =>
  useView(['bodies', alliance], () => client.call('GET /alliances/:alliance/bodies', { params: { alliance } }));
