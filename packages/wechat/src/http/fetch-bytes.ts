import { TransportError } from './transport-error.ts';

/** What a host may inject: its own fetch, its clock (milliseconds since 1970) and its limits. */
export interface HttpOptions {
  readonly fetch?: typeof fetch;
  readonly now?: () => number;
  /** For the whole exchange, headers and body; 8,000 ms if not given. */
  readonly timeoutMs?: number;
  /** Largest answer that is read; 1 MiB if not given. */
  readonly maxAnswerBytes?: number;
}

export interface BytesRequest {
  readonly method: 'GET' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface BytesAnswer {
  readonly status: number;
  readonly header: (name: string) => string | undefined;
  readonly bytes: Buffer;
}

const DEFAULT_TIMEOUT_MS = 8_000;
const DEFAULT_MAX_ANSWER_BYTES = 1024 * 1024;

/** One request without redirects, its answer as raw bytes; throws only TransportError. */
export async function fetchBytes(options: HttpOptions, request: BytesRequest): Promise<BytesAnswer> {
  const signal = AbortSignal.timeout(options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
  try {
    const response = await (options.fetch ?? fetch)(request.url, {
      method: request.method,
      // Signatures cover the bytes as sent, so no compression on the way.
      headers: { ...request.headers, 'accept-encoding': 'identity' },
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: 'error',
      signal,
    });
    const bytes = await readCapped(response, options.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES);
    return { status: response.status, header: (name) => response.headers.get(name) ?? undefined, bytes };
  } catch (error) {
    if (error instanceof TransportError) throw error;
    if (signal.aborted) throw new TransportError('timeout');
    throw new TransportError('network', systemCodeOf(error));
  }
}

async function readCapped(response: Response, limit: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new TransportError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function systemCodeOf(error: unknown): string | undefined {
  // By shape, not by class: the error comes from the runtime, perhaps of another realm.
  const cause = propertyOf(error, 'cause');
  const code = propertyOf(cause, 'code');
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? code : undefined;
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
