import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';

/** What I may vote on now, in every alliance. */
export const useMyMotions = () =>
  useView(['me', 'motions'], () => client.call('GET /me/motions'), { isEnabled: useIsSignedIn() });
