import { client } from '../../api/client';
import { usePages } from '../../api/use-pages';
import { useIsSignedIn } from '../../session/use-is-signed-in';

export const useInbox = () =>
  usePages(['me', 'inbox'], (page) => client.call('GET /me/inbox', { query: { page } }), useIsSignedIn());
