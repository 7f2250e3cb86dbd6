import type { FastifyInstance } from 'fastify';
import { html } from '../http/html.ts';
import { sendPage, sendTrouble } from '../http/page.ts';
import { formOf, queryOf } from '../http/server.ts';
import { chosenPersona } from '../wallet/chosen-persona.ts';
import { rememberPersona } from '../wallet/persona-cookie.ts';
import { personaChooser } from '../wallet/persona-list.ts';
import { issueCode } from '../world/codes.ts';
import { type App, hostAllowed } from '../world/config.ts';
import { findApp, type World } from '../world/world.ts';

const SCOPES: readonly unknown[] = ['snsapi_base', 'snsapi_userinfo'];
const NAMES = ['appid', 'redirect_uri', 'response_type', 'scope', 'state'] as const;

type Asked = Record<(typeof NAMES)[number], string>;

/** The page where a person allows an H5 page to know who she is. */
export function authorizePages(server: FastifyInstance, world: World): void {
  server.get('/connect/oauth2/authorize', (request, reply) => {
    const asked = read(queryOf(request));
    const fault = findFault(world, asked);
    if (fault !== null) return sendTrouble(reply, 400, fault, '请检查发起授权的网址参数后重试。');
    return sendPage(reply, 200, {
      title: '微信登录',
      content: html`<p class="quiet">该网页申请获取你的微信身份。选一个人，以他的身份继续。</p>${personaChooser(world, '/connect/oauth2/allow', asked)}`,
    });
  });
  server.post('/connect/oauth2/allow', (request, reply) => {
    const form = formOf(request);
    const asked = read(form);
    const fault = findFault(world, asked);
    if (fault !== null) return sendTrouble(reply, 400, fault, '请检查发起授权的网址参数后重试。');
    const persona = chosenPersona(world, form);
    if (persona === undefined)
      return sendTrouble(reply, 400, '没有选中身份', '请返回上一页，选一个人，或填写姓名和 11 位手机号。');
    rememberPersona(reply, persona);
    const target = new URL(asked.redirect_uri);
    target.searchParams.set('code', issueCode(world, 'oauth', asked.appid, persona.id, asked.scope));
    target.searchParams.set('state', asked.state);
    return reply.redirect(target.href, 303);
  });
}

const read = (given: URLSearchParams): Asked =>
  Object.fromEntries(NAMES.map((name) => [name, given.get(name) ?? ''])) as Asked;

function findFault(world: World, asked: Asked): string | null {
  const app = findApp(world, asked.appid);
  if (app === undefined || app.key !== 'h5') return 'appid 参数错误';
  if (!isAllowedTarget(app, asked.redirect_uri)) return 'redirect_uri 参数错误：域名与授权域名不一致';
  if (asked.response_type !== 'code') return 'response_type 参数错误';
  if (!SCOPES.includes(asked.scope)) return 'scope 参数错误或没有 scope 权限';
  if (!/^[a-zA-Z0-9]{0,128}$/.test(asked.state)) return 'state 参数错误：只能是字母和数字，最多 128 个';
  return null;
}

function isAllowedTarget(app: App, target: string): boolean {
  if (!URL.canParse(target)) return false;
  const url = new URL(target);
  return (url.protocol === 'http:' || url.protocol === 'https:') && hostAllowed(url, app.redirectHosts);
}
