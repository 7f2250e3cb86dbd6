import type { FastifyInstance } from 'fastify';
import { sendTrouble } from '../http/page.ts';
import { rawServer } from '../http/server.ts';
import type { World } from '../world/world.ts';
import { cashierPages } from './cashier.ts';
import { phoneNumberPages } from './phone-number-page.ts';
import { phonePages } from './phone-page.ts';
import { RESULT_SCRIPT } from './result-script.ts';
import { subscribePages } from './subscribe-page.ts';

/** The phone in a person's hand. */
export function walletListener(world: World): FastifyInstance {
  const app = rawServer();
  phonePages(app, world);
  cashierPages(app, world);
  phoneNumberPages(app, world);
  subscribePages(app, world);
  app.get('/result.js', (_request, reply) => reply.header('content-type', 'text/javascript').send(RESULT_SCRIPT));
  app.setNotFoundHandler((_request, reply) =>
    sendTrouble(reply, 404, '没有这个页面', '请从商家页面进入，或打开“我的手机”首页。'),
  );
  return app;
}
