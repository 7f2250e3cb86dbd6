import { randomUUID } from 'node:crypto';
import { pathOf } from '@mengwu/api-client';

export interface Call {
  readonly token?: string | undefined;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** The idempotency key: one is made when missing, `null` sends none. */
  readonly key?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  /** The body as it came, for looking into it. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: any value: whatever came, right or wrong
  readonly json: any;
  readonly code: string | undefined;
  readonly headers: Headers;
}

/** Calls a route as anything between an honest phone and an attacker would; answers whatever came. */
export async function send(apiUrl: string, route: string, call: Call = {}): Promise<Answer> {
  const method = route.slice(0, route.indexOf(' '));
  const { token, params = {}, query = {}, body, key = randomUUID(), headers = {} } = call;
  const response = await fetch(`${apiUrl}${pathOf(route, { ...params }, { ...query })}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(key !== null && method !== 'GET' && { 'idempotency-key': key }),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: bodyOf(body) }),
    signal: AbortSignal.timeout(60_000),
  });
  const text = await response.text();
  const isJson = /json/.test(response.headers.get('content-type') ?? '');
  const json = isJson && text ? JSON.parse(text) : undefined;
  return { status: response.status, text, json, code: json?.code, headers: response.headers };
}

function bodyOf(body: unknown): string | FormData | Uint8Array<ArrayBuffer> {
  if (body instanceof FormData || typeof body === 'string') return body;
  if (body instanceof Uint8Array) return new Uint8Array(body);
  return JSON.stringify(body);
}
