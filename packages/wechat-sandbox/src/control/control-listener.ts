import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseObject } from '../http/json.ts';
import { queryOf, rawBody, rawServer } from '../http/server.ts';
import { PayError } from '../pay/pay-error.ts';
import { resetWorld, type World } from '../world/world.ts';
import { getLedger, getMessages, getRequests } from './books.ts';
import type { ControlRoute } from './call.ts';
import { moveClock, readClock } from './clock.ts';
import { badInput, ControlError } from './control-error.ts';
import { deleteFaults, getFaults, postFault } from './faults.ts';
import { getNotifications, resendNotification } from './notifications.ts';
import { getPersonas, loginCode, oauthCode, phoneCode, postPersona } from './people.ts';
import { acceptSubscription, cashierPay, markRefunded } from './wallet.ts';

const reset: ControlRoute = (world) => {
  resetWorld(world);
  return { reset: true };
};

const CONTROL_ROUTES: Readonly<Record<string, ControlRoute>> = {
  'POST /reset': reset,
  'GET /clock': readClock,
  'POST /clock': moveClock,
  'GET /personas': getPersonas,
  'POST /personas': postPersona,
  'POST /login-code': loginCode,
  'POST /oauth-code': oauthCode,
  'POST /phone-code': phoneCode,
  'POST /cashier/pay': cashierPay,
  'POST /subscribe/accept': acceptSubscription,
  'POST /orders/refunded': markRefunded,
  'GET /faults': getFaults,
  'POST /faults': postFault,
  'DELETE /faults': deleteFaults,
  'DELETE /faults/:id': deleteFaults,
  'POST /notify/resend': resendNotification,
  'GET /notifications': getNotifications,
  'GET /requests': getRequests,
  'GET /ledger': getLedger,
  'GET /messages': getMessages,
};

/** The hand of a test: everything a person could do, and everything that can go wrong. */
export function controlListener(world: World): FastifyInstance {
  const app = rawServer();
  app.addHook('onRequest', async (request, reply) => {
    if (!isAuthorised(world, request))
      await refuse(reply, 401, 'NO_TOKEN', 'Send "Authorization: Bearer <controlToken>".');
  });
  for (const [key, route] of Object.entries(CONTROL_ROUTES)) {
    const [method = '', url = ''] = key.split(' ');
    app.route({ method, url, handler: (request) => run(world, route, request) });
  }
  app.setNotFoundHandler((_request, reply) =>
    refuse(reply, 404, 'NO_ROUTE', `There is none here. Known: ${Object.keys(CONTROL_ROUTES).join(', ')}.`),
  );
  app.setErrorHandler((error, _request, reply) => {
    if (error instanceof ControlError) return refuse(reply, error.status, error.code, error.message);
    if (error instanceof PayError) return refuse(reply, 409, error.code, error.message);
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return refuse(reply, 500, 'SANDBOX_BUG', text);
  });
  return app;
}

async function run(world: World, route: ControlRoute, request: FastifyRequest): Promise<unknown> {
  const text = rawBody(request).toString('utf8');
  const body = text === '' ? {} : parseObject(text);
  if (body === undefined) throw badInput('The body must be a JSON object.');
  return route(world, { body, query: queryOf(request), params: request.params as Record<string, string> });
}

function isAuthorised(world: World, request: FastifyRequest): boolean {
  const given = Buffer.from(request.headers.authorization ?? '');
  const wanted = Buffer.from(`Bearer ${world.keys.controlToken}`);
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ code, message });
