import type { RouteKey, RouteRequest, RouteResponse } from '@mengwu/contracts';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { splitKey } from '../http/route-key.ts';
import { newId } from '../ids.ts';

interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** The idempotency key; one is made when missing. `null` sends none. */
  readonly key?: string | null;
}

type TypedCall<K extends RouteKey> = Partial<{ [Part in keyof RouteRequest<K>]: RouteRequest<K>[Part] }> &
  Pick<Call, 'headers' | 'key'>;

export interface Answer<T = unknown> {
  readonly status: number;
  readonly body: T;
  readonly headers: Readonly<Record<string, string>>;
}

/** Speaks to the API as one caller. */
export class TestCaller {
  private readonly app: NestFastifyApplication;
  readonly token: string | undefined;

  constructor(app: NestFastifyApplication, token: string | undefined) {
    this.app = app;
    this.token = token;
  }

  /** Calls and expects success. @throws Error with the problem when it is refused. */
  async call<K extends RouteKey>(key: K, request: TypedCall<K> = {}): Promise<RouteResponse<K>> {
    const { status, body } = await this.send(key, request as Call);
    if (status >= 300) throw new Error(`${key} answered ${status}: ${JSON.stringify(body)}`);
    return body as RouteResponse<K>;
  }

  /** Calls and answers whatever comes, for refusals and for hostile input. */
  async send(
    route: string,
    { params = {}, query = {}, body, headers = {}, key = newId() }: Call = {},
  ): Promise<Answer> {
    const { method, path } = splitKey(route);
    const url = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const response = await this.app.inject({
      method,
      url,
      query: Object.fromEntries(Object.entries(query).flatMap(([k, v]) => (v === undefined ? [] : [[k, String(v)]]))),
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(key !== null && method !== 'GET' && { 'idempotency-key': key }),
        ...headers,
      },
      ...(body !== undefined && { payload: body as object | string | Buffer }),
    });
    const isJson = /json/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      body: isJson ? response.json() : response.body || undefined,
      headers: response.headers as Record<string, string>,
    };
  }

  /** Fetches a file. @throws Error when it is refused. */
  async file(
    key: RouteKey,
    { params = {}, query = {} }: Pick<Call, 'params' | 'query'> = {},
  ): Promise<{ bytes: Buffer; contentType: string }> {
    const { method, path } = splitKey(key);
    const url = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
    const response = await this.app.inject({
      method,
      url,
      query: query as Record<string, string>,
      headers: this.token ? { authorization: `Bearer ${this.token}` } : {},
    });
    if (response.statusCode >= 300) throw new Error(`${key} answered ${response.statusCode}: ${response.body}`);
    return { bytes: response.rawPayload, contentType: String(response.headers['content-type']) };
  }

  /** Uploads one file as a browser would. */
  upload(
    route: RouteKey,
    params: Record<string, string>,
    file: { bytes: Buffer; name: string; type: string },
  ): Promise<Answer> {
    const boundary = `----mengwu${newId()}`;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${file.name}"\r\nContent-Type: ${file.type}\r\n\r\n`;
    const body = Buffer.concat([Buffer.from(head), file.bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
    return this.send(route, { params, body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } });
  }
}
