import type { Transport } from './client.ts';

type FetchLike = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string; signal?: unknown },
) => Promise<{
  status: number;
  text(): Promise<string>;
}>;

/** A transport over `fetch`, for browsers and Node. `timeoutSignal` makes a fresh signal for each request. */
export function fetchTransport(baseUrl: string, fetchFn: FetchLike, timeoutSignal?: () => unknown): Transport {
  return async ({ method, path, headers, body }) => {
    const response = await fetchFn(`${baseUrl}${path}`, {
      method,
      headers: { ...headers },
      ...(body !== undefined && { body }),
      ...(timeoutSignal && { signal: timeoutSignal() }),
    });
    return { status: response.status, body: await response.text() };
  };
}
