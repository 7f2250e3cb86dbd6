import { useQueryClient } from '@tanstack/react-query';
import { client } from '../../session/client.ts';
import { sessionStore } from '../../session/session-store.ts';

/** Leaves this browser at once; the server is told, and if it cannot be reached the session ends by its own term. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient();
  return () => {
    const told = client.call('DELETE /auth/session').catch(() => undefined);
    sessionStore.end();
    queryClient.clear();
    void told;
  };
}
