import { ApiRefusal, ApiUnreachable } from '@mengwu/api-client';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { sessionStore } from '../session/session-store.ts';

function noticeSignedOut(error: unknown): void {
  if (error instanceof ApiRefusal && error.problem.code === 'sign_in_required') sessionStore.expire();
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSignedOut }),
  mutationCache: new MutationCache({ onError: noticeSignedOut }),
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only a broken network is worth asking again.
      retry: (failures, error) => error instanceof ApiUnreachable && failures < 2,
    },
  },
});
