import { client } from '../../../api/client';
import { useAct } from '../../../api/use-act';

export const useRemovePerson = (alliance: string) =>
  useAct((person: string) =>
    client.call('DELETE /alliances/:alliance/membership/people/:person', { params: { alliance, person } }),
  );
