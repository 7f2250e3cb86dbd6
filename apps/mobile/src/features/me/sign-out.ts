import { client } from '../../api/client';
import { queryClient } from '../../api/query-client';
import { session } from '../../session/session';

/** Ends the session here in any case, and on the server when it can be reached. */
export async function signOut(): Promise<void> {
  await client.call('DELETE /auth/session').catch((error: unknown) => console.warn('sign out', error));
  session.close();
  queryClient.clear();
}
