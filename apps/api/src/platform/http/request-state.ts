import type { FastifyRequest } from 'fastify';
import type { RequestContext } from '../context.ts';

/** What platform knows of a request while it is served. */
export interface RequestState {
  readonly requestId: string;
  readonly startedAt: number;
  ctx: RequestContext;
  input?: unknown;
  raw?: Buffer;
  routeKey?: string;
}

export type MengwuRequest = FastifyRequest & { mengwu: RequestState };
