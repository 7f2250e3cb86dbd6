import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

interface Place {
  alliance: string;
  id: string;
  code: string;
}

export const useAttend = () =>
  useAct(({ alliance, id, code }: Place, idempotencyKey) =>
    client.call('POST /alliances/:alliance/sittings/:sitting/attend', {
      params: { alliance, sitting: id },
      body: { code },
      idempotencyKey,
    }),
  );
