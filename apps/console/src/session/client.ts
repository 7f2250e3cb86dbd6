import { createClient, fetchTransport } from '@mengwu/api-client';
import { config } from './config.ts';
import { newKey } from './new-key.ts';
import { sessionStore } from './session-store.ts';

const TIMEOUT_MS = 30_000;

export const client = createClient({
  transport: fetchTransport(
    config.apiBase,
    (url, { signal, ...init }) => fetch(url, { ...init, signal: signal as AbortSignal }),
    () => AbortSignal.timeout(TIMEOUT_MS),
  ),
  token: sessionStore.token,
  newKey,
});
