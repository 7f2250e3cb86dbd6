import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

export const useMotion = (alliance: string, motion: string) =>
  useView(['alliances', alliance, 'motions', motion], () =>
    client.call('GET /alliances/:alliance/motions/:motion', { params: { alliance, motion } }),
  );
