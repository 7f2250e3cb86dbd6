import type { FastifyInstance } from 'fastify';
import { html } from '../http/html.ts';
import { hidden, sendPage } from '../http/page.ts';
import { formOf, queryOf } from '../http/server.ts';
import { issueCode } from '../world/codes.ts';
import type { World } from '../world/world.ts';
import { type Consent, withConsent } from './consent.ts';
import { maskPhone } from './persona-list.ts';
import { withAnswer } from './return-url.ts';

/** Stands in for `open-type="getPhoneNumber"`: the person sees her number and allows or refuses. */
export function phoneNumberPages(server: FastifyInstance, world: World): void {
  server.get('/phone-number', (request, reply) =>
    withConsent(world, request, reply, queryOf(request), (consent) => sendPage(reply, 200, question(consent))),
  );
  server.post('/phone-number', (request, reply) => {
    const form = formOf(request);
    return withConsent(world, request, reply, form, (consent) => {
      const answer = form.get('answer');
      if (answer === null) return sendPage(reply, 200, question(consent));
      const result = answer === 'allow' ? allow(world, consent) : { phoneDenied: '1' };
      return reply.redirect(withAnswer(consent.back, result), 303);
    });
  });
}

const allow = (world: World, { app, persona }: Consent): Record<string, string> => ({
  phoneCode: issueCode(world, 'phone', app.appid, persona.id),
});

const question = ({ persona, fields }: Consent) => ({
  title: '手机号授权',
  content: html`<div class="card"><p>该页面申请使用你的手机号</p>
<p class="centre" style="font-size:26px;margin:20px 0 4px"><strong>${maskPhone(persona.phone)}</strong></p>
<p class="centre quiet">${persona.displayName} 的微信绑定号码</p></div>
<form class="actions" method="post" action="/phone-number">${hidden(fields)}
<button class="button primary" name="answer" value="allow">允许</button>
<button class="button" name="answer" value="deny">拒绝</button></form>`,
});
