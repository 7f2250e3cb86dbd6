import { ApiUnreachable } from '@mengwu/api-client';
import { QueryClient } from '@tanstack/react-query';

/** Seats, states and money are shown at most five seconds old when a screen comes to the front. */
/** How long an answer counts as new, in milliseconds. */
const FRESH_MS = 5_000;

interface Asked {
  readonly isStale: boolean;
  readonly dataUpdatedAt: number;
}

/** Whether a page that comes to the front should ask again; told by the clock of now, not of the last drawing. */
export const isOld = ({ isStale, dataUpdatedAt }: Asked): boolean => isStale || Date.now() - dataUpdatedAt >= FRESH_MS;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: FRESH_MS,
      retry: (count, error) => error instanceof ApiUnreachable && count < 1,
      retryDelay: 800,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});
