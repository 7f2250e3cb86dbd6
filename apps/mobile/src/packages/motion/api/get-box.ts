import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

/** The whole box of a closed vote. */
export const useBox = (alliance: string, motion: string) =>
  useView(['alliances', alliance, 'motions', motion, 'box'], () =>
    client.call('GET /alliances/:alliance/motions/:motion/box', { params: { alliance, motion } }),
  );
