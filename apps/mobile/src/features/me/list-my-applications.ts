import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';

export const useMyApplications = () =>
  useView(['me', 'applications'], () => client.call('GET /me/applications'), { isEnabled: useIsSignedIn() });
