import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';

export const useMyTickets = () =>
  useView(['me', 'tickets'], () => client.call('GET /me/tickets'), { isEnabled: useIsSignedIn(), isKept: true });
