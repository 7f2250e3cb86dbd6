import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';

export const useMe = () => useView(['me'], () => client.call('GET /me'), { isEnabled: useIsSignedIn() });
