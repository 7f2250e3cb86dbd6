import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';

export const useMyBills = () =>
  useView(['me', 'bills'], () => client.call('GET /me/bills'), { isEnabled: useIsSignedIn() });
