import type { Problem, RouteKey, RouteRequest, RouteResponse } from '@mengwu/contracts';
import { ApiRefusal, ApiUnreachable } from './api-error.ts';

export interface TransportRequest {
  readonly method: string;
  /** Path and query, below the API's base URL. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How requests travel: `fetch` in a browser and Node, `Taro.request` on a phone. Rejects when no answer came. */
export type Transport = (request: TransportRequest) => Promise<{ status: number; body: string }>;

export interface ClientOptions {
  readonly transport: Transport;
  /** The session's token, if someone is signed in. */
  readonly token: () => string | undefined;
  /** A fresh unguessable key for each unsafe request. */
  readonly newKey: () => string;
}

type Given<Request> = { [Name in keyof Request as Request[Name] extends undefined ? never : Name]: Request[Name] };

export type CallInput<K extends RouteKey> = Given<RouteRequest<K>> & {
  /** Repeats of one act carry one key, so that it happens once. */
  idempotencyKey?: string;
};

type Rest<K extends RouteKey> = keyof Given<RouteRequest<K>> extends never
  ? [input?: CallInput<K>]
  : [input: CallInput<K>];

export interface Client {
  /**
   * Calls a route of the table.
   * @throws ApiRefusal when the API refused, ApiUnreachable when no trustworthy answer came.
   */
  call<K extends RouteKey>(route: K, ...rest: Rest<K>): Promise<RouteResponse<K>>;
}

interface AnyInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
  idempotencyKey?: string;
}

/** Fills a route's path and query: ('GET /a/:id', {id: 1}, {q: 'x'}) → '/a/1?q=x'. */
export function pathOf(
  route: string,
  params: Record<string, string> = {},
  query: Record<string, unknown> = {},
): string {
  const path = route
    .slice(route.indexOf(' ') + 1)
    .replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = pairs.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&');
  return search ? `${path}?${search}` : path;
}

function readAnswer(status: number, body: string): unknown {
  if (status === 204) return undefined;
  let answer: unknown;
  try {
    answer = JSON.parse(body);
  } catch {
    throw new ApiUnreachable(`status ${status} without JSON`);
  }
  if (status >= 400) throw new ApiRefusal(answer as Problem);
  return answer;
}

export function createClient({ transport, token, newKey }: ClientOptions): Client {
  const call = async (route: string, input: AnyInput = {}): Promise<unknown> => {
    const method = route.slice(0, route.indexOf(' '));
    const bearer = token();
    const headers = {
      accept: 'application/json',
      ...(bearer && { authorization: `Bearer ${bearer}` }),
      ...(input.body !== undefined && { 'content-type': 'application/json' }),
      ...(method !== 'GET' && { 'idempotency-key': input.idempotencyKey ?? newKey() }),
    };
    const request = { method, path: pathOf(route, input.params, input.query), headers };
    const { status, body } = await transport(
      input.body === undefined ? request : { ...request, body: JSON.stringify(input.body) },
    ).catch((cause: unknown) => {
      throw new ApiUnreachable('no answer', { cause });
    });
    return readAnswer(status, body);
  };
  return { call: call as Client['call'] };
}
