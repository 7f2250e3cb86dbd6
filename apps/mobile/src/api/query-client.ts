import { ApiUnreachable } from '@mengwu/api-client';
import { QueryClient } from '@tanstack/react-query';

/** Seats, states and money are shown at most five seconds old when a screen comes to the front. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      retry: (count, error) => error instanceof ApiUnreachable && count < 1,
      retryDelay: 800,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
