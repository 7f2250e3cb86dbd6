import { randomUUID } from 'node:crypto';
import { type Client, createClient, fetchTransport } from '@mengwu/api-client';

const PATIENCE_MS = 30_000;

/** A typed client of a running API; `token` is asked anew for each request. */
export function apiClient(apiUrl: string, token: () => string | undefined = () => undefined): Client {
  return createClient({
    transport: fetchTransport(apiUrl, fetch as Parameters<typeof fetchTransport>[1], () =>
      AbortSignal.timeout(PATIENCE_MS),
    ),
    token,
    newKey: randomUUID,
  });
}
