import type { FastifyReply, FastifyRequest } from 'fastify';
import { html } from '../http/html.ts';
import { sendPage, sendTrouble } from '../http/page.ts';
import type { App } from '../world/config.ts';
import type { Persona } from '../world/state.ts';
import { findApp, type World } from '../world/world.ts';
import { chosenPersona } from './chosen-persona.ts';
import { currentPersona, rememberPersona } from './persona-cookie.ts';
import { personaChooser } from './persona-list.ts';
import { parseReturn } from './return-url.ts';

export interface Consent {
  readonly app: App;
  readonly persona: Persona;
  readonly back: URL;
  /** The page's own parameters, to be sent again with the answer. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What every consent page needs first: a known app, a way back, a person. Answers by itself when one is missing. */
export function withConsent(
  world: World,
  request: FastifyRequest,
  reply: FastifyReply,
  given: URLSearchParams,
  show: (consent: Consent) => FastifyReply,
): FastifyReply {
  const app = findApp(world, given.get('appid'));
  if (app === undefined) return sendTrouble(reply, 400, 'appid 参数错误', '请回到原来的页面重试。');
  const back = parseReturn(given.get('return'));
  if (back === null)
    return sendTrouble(reply, 400, 'return 参数错误', '只能返回到本机上的页面，请回到原来的页面重试。');
  const fields = { appid: app.appid, return: back.href, templates: given.get('templates') ?? '' };
  const persona = currentPersona(world, request, given.get('persona')) ?? chosenPersona(world, given);
  if (persona === undefined) {
    const path = request.url.split('?')[0] ?? '/';
    return sendPage(reply, 200, {
      title: '选择手机',
      content: html`<p class="quiet">这是谁的手机？</p>${personaChooser(world, path, fields)}`,
    });
  }
  rememberPersona(reply, persona);
  return show({ app, persona, back, fields: { ...fields, persona: persona.id } });
}
