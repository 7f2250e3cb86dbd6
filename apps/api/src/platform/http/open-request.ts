import { instant } from '@mengwu/kernel';
import type { FastifyInstance } from 'fastify';
import { newId } from '../ids.ts';
import type { Log } from '../logging/log.ts';
import type { MengwuRequest } from './request-state.ts';

const REQUEST_ID = /^[\w.:-]{8,64}$/;

/** Gives each request its id (the caller's, if it brought a sound one) and a line in the log when it is answered. */
export function openRequest(fastify: FastifyInstance, log: Log): void {
  fastify.decorateRequest('mengwu', null as never);
  fastify.addHook('onRequest', (request, reply, done) => {
    const given = request.headers['x-request-id'];
    const requestId = typeof given === 'string' && REQUEST_ID.test(given) ? given : newId();
    const now = instant(Date.now());
    const ctx = { actor: { kind: 'anonymous' }, requestId, now, ip: request.ip } as const;
    (request as MengwuRequest).mengwu = { requestId, startedAt: performance.now(), ctx };
    void reply.header('x-request-id', requestId);
    done();
  });
  let isClosing = false;
  fastify.addHook('preClose', (done) => {
    isClosing = true;
    done();
  });
  fastify.addHook('onSend', (_, reply, payload, done) => {
    // A connection kept alive past its last answer would hold up the end of the process.
    if (isClosing) void reply.header('connection', 'close');
    done(null, payload);
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    const { requestId, startedAt, routeKey } = (request as MengwuRequest).mengwu;
    const ms = Math.round(performance.now() - startedAt);
    // The route's pattern, never the address itself: it may carry what identifies a person.
    const route = routeKey ?? `${request.method} ${request.routeOptions.url ?? '(unknown)'}`;
    const level = reply.statusCode >= 500 ? 'warn' : 'info';
    log[level]({ requestId, route, status: reply.statusCode, ms }, 'request');
    done();
  });
}
