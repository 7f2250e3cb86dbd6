import type { FastifyReply } from 'fastify';
import { newId } from '../ids.ts';
import { toProblem } from './problem.ts';

/** An address that Fastify cannot read reaches no route and no filter: it is answered here, without repeating it. */
export function refuseAddress(error: unknown, _: unknown, reply: FastifyReply): void {
  const requestId = newId();
  const problem = toProblem(error, requestId);
  reply.hijack();
  reply.raw.writeHead(problem.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
  });
  reply.raw.end(JSON.stringify(problem));
}
