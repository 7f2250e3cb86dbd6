import type { SittingView } from '@mengwu/contracts';
import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useReply = ({ alliance, id }: Pick<SittingView, 'alliance' | 'id'>) =>
  useAct((_: undefined, idempotencyKey) =>
    client.call('POST /alliances/:alliance/sittings/:sitting/reply', {
      params: { alliance, sitting: id },
      idempotencyKey,
    }),
  );
