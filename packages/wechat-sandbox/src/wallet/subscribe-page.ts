import type { FastifyInstance } from 'fastify';
import { html } from '../http/html.ts';
import { hidden, type Page, sendPage, sendTrouble } from '../http/page.ts';
import { formOf, queryOf } from '../http/server.ts';
import type { Template } from '../world/config.ts';
import { answerSubscription } from '../world/credits.ts';
import { findTemplate, type World } from '../world/world.ts';
import { type Consent, withConsent } from './consent.ts';
import { withAnswer } from './return-url.ts';

const MOST_TEMPLATES = 5;

/** Stands in for `wx.requestSubscribeMessage`: a tick for each template, then allow or cancel. */
export function subscribePages(server: FastifyInstance, world: World): void {
  server.get('/subscribe', (request, reply) => {
    const given = queryOf(request);
    const templates = readTemplates(world, given);
    if (templates === undefined) return badTemplates(reply);
    return withConsent(world, request, reply, given, (consent) => sendPage(reply, 200, question(consent, templates)));
  });
  server.post('/subscribe', (request, reply) => {
    const form = formOf(request);
    const templates = readTemplates(world, form);
    if (templates === undefined) return badTemplates(reply);
    return withConsent(world, request, reply, form, (consent) => {
      if (form.get('answer') === null) return sendPage(reply, 200, question(consent, templates));
      const ticked = form.get('answer') === 'allow' ? form.getAll('tick') : [];
      return reply.redirect(withAnswer(consent.back, { subscribe: answerAll(world, consent, templates, ticked) }), 303);
    });
  });
}

const badTemplates = (reply: Parameters<typeof sendTrouble>[0]) =>
  sendTrouble(
    reply,
    400,
    '订阅模板参数错误',
    `请回到原来的页面重试：一次可以询问 1 到 ${MOST_TEMPLATES} 个已有的模板。`,
  );

/** Ids or keys, separated by commas; undefined when none, too many or an unknown one is asked for. */
function readTemplates(world: World, given: URLSearchParams): Template[] | undefined {
  const names = (given.get('templates') ?? '').split(',').filter((name) => name !== '');
  const found = names.map((name) => findTemplate(world, name)).filter((template) => template !== undefined);
  return found.length === names.length && found.length >= 1 && found.length <= MOST_TEMPLATES ? found : undefined;
}

/** Books every answer and gives the page what wx gives it: template id to accept or reject, as JSON. */
function answerAll(
  world: World,
  { app, persona }: Consent,
  templates: readonly Template[],
  ticked: readonly string[],
): string {
  const answers = templates.map(({ templateId }) => {
    const answer = ticked.includes(templateId) ? ('accept' as const) : ('reject' as const);
    answerSubscription(world, { appid: app.appid, personaId: persona.id, templateId }, answer);
    return [templateId, answer] as const;
  });
  return JSON.stringify(Object.fromEntries(answers));
}

function question({ persona, fields }: Consent, templates: readonly Template[]): Page {
  const rows = templates.map(
    (template) => html`<label class="row"><input type="checkbox" name="tick" value="${template.templateId}" checked>
<span class="grow">${template.title}<br><span class="quiet">${Object.values(template.fields).join('、')}</span></span></label>`,
  );
  return {
    title: '订阅消息',
    content: html`<form method="post" action="/subscribe">${hidden(fields)}
<p>该页面申请向 ${persona.displayName} 发送以下消息，每项同意一次可接收一条</p>
<div class="card list">${rows}</div>
<div class="actions"><button class="button primary" name="answer" value="allow">允许</button>
<button class="button" name="answer" value="cancel">取消</button></div></form>`,
  };
}
