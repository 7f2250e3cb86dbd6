import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useNameRepresentative = (alliance: string) =>
  useAct((personId: string) =>
    client.call('POST /alliances/:alliance/unit/representative', { params: { alliance }, body: { personId } }),
  );
