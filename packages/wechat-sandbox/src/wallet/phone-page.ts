import type { FastifyInstance } from 'fastify';
import { html, type Markup } from '../http/html.ts';
import { sendPage, sendTrouble } from '../http/page.ts';
import { formOf, queryOf } from '../http/server.ts';
import type { Persona, ServiceMessage } from '../world/state.ts';
import { findMerchant, findTemplate, type World } from '../world/world.ts';
import { chosenPersona } from './chosen-persona.ts';
import { dateTime, yuan } from './money.ts';
import { currentPersona, rememberPersona } from './persona-cookie.ts';
import { avatar, maskPhone, personaChooser } from './persona-list.ts';

/** A person's phone: her service messages, subscriptions and payments. */
export function phonePages(server: FastifyInstance, world: World): void {
  server.get('/', (_request, reply) => reply.redirect('/phone'));
  server.get('/phone', (request, reply) => {
    const persona = currentPersona(world, request, queryOf(request).get('persona'));
    const content = persona === undefined ? chooser(world) : phone(world, persona);
    return sendPage(reply, 200, { title: persona === undefined ? '选择手机' : '微信', content });
  });
  server.post('/phone', (request, reply) => {
    const persona = chosenPersona(world, formOf(request));
    if (persona === undefined)
      return sendTrouble(reply, 400, '没有选中身份', '请返回上一页，选一个人，或填写姓名和 11 位手机号。');
    rememberPersona(reply, persona);
    return reply.redirect(`/phone?persona=${encodeURIComponent(persona.id)}`, 303);
  });
}

const chooser = (world: World): Markup =>
  html`<p class="quiet">选一个人，看他手机上收到的服务通知和付款记录。</p>${personaChooser(world, '/phone', {})}`;

function phone(world: World, persona: Persona): Markup {
  return html`<div class="card list"><div class="row">${avatar(persona)}<span class="grow"><strong>${persona.displayName}</strong><br><span class="quiet">${maskPhone(persona.phone)}</span></span></div></div>
<h2>服务通知</h2>${messages(world, persona)}
<h2>可接收的订阅消息</h2>${subscriptions(world, persona)}
<h2>付款记录</h2>${payments(world, persona)}
<details><summary>换一部手机</summary>${personaChooser(world, '/phone', {})}</details>`;
}

const nothing = (text: string): Markup => html`<div class="card quiet">${text}</div>`;

function messages(world: World, persona: Persona): Markup | readonly Markup[] {
  const mine = world.state.messages.filter((message) => message.personaId === persona.id).reverse();
  return mine.length === 0 ? nothing('还没有服务通知。') : mine.map(messageCard);
}

const messageCard = (
  message: ServiceMessage,
): Markup => html`<article class="card message"><p class="quiet small">${dateTime(message.at)}</p>
<p><strong>${message.title}</strong></p>
<dl>${message.lines.map((line) => html`<dt>${line.label}</dt><dd>${line.value}</dd>`)}</dl>
${message.page === null ? null : html`<p class="quiet small">点开后进入 ${message.page}</p>`}</article>`;

function subscriptions(world: World, persona: Persona): Markup {
  const rows = world.state.credits
    .filter((credit) => credit.personaId === persona.id)
    .map(
      (credit) =>
        html`<div class="row"><span class="grow">${findTemplate(world, credit.templateId)?.title ?? '已停用的模板'}</span><span class="quiet">还可接收 ${credit.credits} 条</span></div>`,
    );
  return rows.length === 0 ? nothing('还没有同意接收任何订阅消息。') : html`<div class="card list">${rows}</div>`;
}

function payments(world: World, persona: Persona): Markup {
  const rows = Object.values(world.state.orders)
    .filter((order) => order.paidAt !== null && world.ids.openid(order.appid, persona.id) === order.openid)
    .reverse()
    .map(
      (order) =>
        html`<div class="row"><span class="grow">${findMerchant(world, order.mchid)?.name ?? order.mchid}<br><span class="quiet">${order.description}<br>${dateTime(order.paidAt ?? 0)}</span></span><strong>￥${yuan(order.total)}</strong></div>`,
    );
  return rows.length === 0 ? nothing('还没有付款。') : html`<div class="card list">${rows}</div>`;
}
