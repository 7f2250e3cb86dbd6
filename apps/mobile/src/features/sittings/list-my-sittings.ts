import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { useIsSignedIn } from '../../session/use-is-signed-in';

/** Sittings that I am called to, the next one first, or the latest of those that are over. */
export const useMySittings = (when: 'upcoming' | 'past') =>
  useView(['me', 'sittings', when], () => client.call('GET /me/sittings', { query: { when } }), {
    isEnabled: useIsSignedIn(),
  });
