import { client } from '../../../api/client';
import { useView } from '../../../api/use-view';

/** Kept on the phone: after one view it opens without network. */
export const useTicket = (alliance: string, registration: string) =>
  useView(
    ['tickets', alliance, registration],
    () => client.call('GET /alliances/:alliance/registrations/:registration', { params: { alliance, registration } }),
    { isKept: true },
  );
