import { client } from '../../api/client';
import { useView } from '../../api/use-view';
import { runtimeConfig } from '../../platform/runtime-config';
import { useIsSignedIn } from '../../session/use-is-signed-in';

export const useSubscriptions = () =>
  useView(
    ['me', 'subscriptions'],
    () => client.call('GET /me/subscriptions', { query: { client: runtimeConfig.client } }),
    { isEnabled: useIsSignedIn() },
  );
