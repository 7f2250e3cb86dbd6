import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AFTER, BEFORE } from '../faults/answer-faults.ts';
import { takeFaults } from '../faults/fault.ts';
import { throwTokenFault } from '../faults/token-fault.ts';
import { flatHeaders, pathOf, queryOf, rawBody, rawServer } from '../http/server.ts';
import { jsonWire, sendWire, type Wire } from '../http/wire.ts';
import { recordRequest } from '../world/requests.ts';
import type { World } from '../world/world.ts';
import { authorizePages } from './authorize.ts';
import type { MpCall, MpEndpoint } from './call.ts';
import { jscode2session } from './jscode2session.ts';
import { MpError } from './mp-error.ts';
import { oauthToken } from './oauth-token.ts';
import { phoneNumber } from './phone-number.ts';
import { subscribeSend } from './subscribe-send.ts';
import { plainTokenEndpoint, stableTokenEndpoint } from './token.ts';

const ENDPOINTS: readonly MpEndpoint[] = [
  stableTokenEndpoint,
  plainTokenEndpoint,
  jscode2session,
  phoneNumber,
  oauthToken,
  subscribeSend,
];

export const MP_APIS: readonly string[] = ENDPOINTS.map((endpoint) => endpoint.api);

/** api.weixin.qq.com, and the authorise page of open.weixin.qq.com */
export function mpListener(world: World): FastifyInstance {
  const app = rawServer();
  for (const endpoint of ENDPOINTS) {
    app.route({
      method: ['GET', 'POST'],
      url: endpoint.url,
      handler: (request, reply) => answer(world, endpoint, request, reply),
    });
  }
  authorizePages(app, world);
  app.setNotFoundHandler((_request, reply) => sendWire(reply, jsonWire(404, { errcode: 404, errmsg: 'not found' })));
  return app;
}

async function answer(world: World, endpoint: MpEndpoint, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const call: MpCall = { method: request.method, query: queryOf(request), rawBody: rawBody(request) };
  const faults: string[] = [];
  const { wire, verdict } = handle(world, endpoint, call, faults);
  recordRequest(world, {
    at: world.clock.now(),
    listener: 'mp',
    api: endpoint.api,
    method: request.method,
    path: pathOf(request),
    url: request.raw.url ?? '',
    headers: flatHeaders(request),
    body: call.rawBody.toString('utf8'),
    status: wire.status,
    verdict,
    faults,
  });
  await sendWire(reply, wire);
}

function handle(world: World, endpoint: MpEndpoint, call: MpCall, faults: string[]): { wire: Wire; verdict: string } {
  const context = { api: endpoint.api };
  const [early] = takeFaults(world, Object.keys(BEFORE), context);
  const spoilt = early && BEFORE[early.action]?.(early);
  if (early !== undefined && spoilt !== undefined) {
    faults.push(early.action);
    return { wire: spoilt, verdict: 'ok' };
  }
  const { verdict, ...answered } = business(world, endpoint, call);
  const late = takeFaults(world, Object.keys(AFTER), context);
  faults.push(...late.map((fault) => fault.action));
  return { wire: late.reduce((wire, fault) => AFTER[fault.action]?.(wire, fault) ?? wire, answered.wire), verdict };
}

function business(world: World, endpoint: MpEndpoint, call: MpCall): { wire: Wire; verdict: string } {
  try {
    if (endpoint.method === 'POST' && call.method !== 'POST') throw new MpError(43002);
    throwTokenFault(world, endpoint.api);
    return { wire: jsonWire(200, endpoint.run(world, call)), verdict: 'ok' };
  } catch (error) {
    if (!(error instanceof MpError)) throw error;
    const errmsg = `${error.message} rid: ${world.ids.rid()}`;
    return { wire: jsonWire(200, { errcode: error.errcode, errmsg }), verdict: String(error.errcode) };
  }
}
