import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { flatHeaders, pathOf, queryOf, rawBody, rawServer } from '../http/server.ts';
import { jsonWire, sendWire } from '../http/wire.ts';
import { recordRequest } from '../world/requests.ts';
import type { World } from '../world/world.ts';
import type { PayEndpoint, RawCall } from './call.ts';
import { certificates } from './certificates.ts';
import { close } from './close.ts';
import { type Handled, handleCall } from './handle-call.ts';
import { prepay } from './prepay.ts';
import { queryByNumber, queryByTransaction } from './query.ts';

const ENDPOINTS: readonly PayEndpoint[] = [prepay, queryByNumber, queryByTransaction, close, certificates];

export const PAY_APIS: readonly string[] = [...new Set(ENDPOINTS.map((endpoint) => endpoint.api))];

/** api.mch.weixin.qq.com */
export function payListener(world: World): FastifyInstance {
  const app = rawServer();
  for (const endpoint of ENDPOINTS) {
    app.route({
      method: endpoint.method,
      url: endpoint.url,
      handler: (request, reply) => answer(world, endpoint, request, reply),
    });
  }
  app.setNotFoundHandler((request, reply) =>
    sendWire(reply, jsonWire(404, { code: 'NOT_FOUND', message: `没有接口 ${request.method} ${pathOf(request)}` })),
  );
  return app;
}

async function answer(
  world: World,
  endpoint: PayEndpoint,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<void> {
  const call: RawCall = {
    method: request.method,
    rawUrl: request.raw.url ?? '',
    headers: flatHeaders(request),
    rawBody: rawBody(request),
    params: request.params as Record<string, string>,
    query: queryOf(request),
  };
  const handled = handleCall(world, endpoint, call);
  record(world, endpoint, call, pathOf(request), handled);
  await sendWire(reply, handled.wire);
}

function record(world: World, endpoint: PayEndpoint, call: RawCall, path: string, handled: Handled): void {
  recordRequest(world, {
    at: world.clock.now(),
    listener: 'pay',
    api: endpoint.api,
    method: call.method,
    path,
    url: call.rawUrl,
    headers: call.headers,
    body: call.rawBody.toString('utf8'),
    status: handled.wire.status,
    verdict: handled.verdict,
    faults: handled.faults,
  });
}
