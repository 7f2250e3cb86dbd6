import type { FastifyReply } from 'fastify';

/** An answer as bytes, so that faults can spoil it after it was signed. */
export interface Wire {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly transport: Transport;
}

type Transport =
  | { readonly kind: 'normal' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'slow-headers'; readonly ms: number }
  | { readonly kind: 'slow-body'; readonly ms: number };

const NORMAL: Transport = { kind: 'normal' };

export function jsonWire(status: number, value: unknown, headers: Record<string, string> = {}): Wire {
  const body = value === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(value));
  const type = value === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  return { status, headers: { ...type, ...headers }, body, transport: NORMAL };
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

export async function sendWire(reply: FastifyReply, wire: Wire): Promise<void> {
  const raw = reply.raw;
  reply.hijack();
  if (wire.transport.kind === 'reset') return void raw.socket?.destroy();
  if (wire.transport.kind === 'hang') return;
  if (wire.transport.kind === 'slow-headers') await pause(wire.transport.ms);
  const length = wire.status === 204 ? {} : { 'content-length': String(wire.body.length) };
  raw.writeHead(wire.status, { ...wire.headers, ...length });
  if (wire.transport.kind === 'slow-body') {
    const half = Math.ceil(wire.body.length / 2);
    raw.write(wire.body.subarray(0, half));
    await pause(wire.transport.ms);
    raw.end(wire.body.subarray(half));
    return;
  }
  raw.end(wire.body);
}
