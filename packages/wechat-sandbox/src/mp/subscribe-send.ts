import { isObject, type JsonObject } from '../http/json.ts';
import type { App, Template } from '../world/config.ts';
import { spendCredit } from '../world/credits.ts';
import { personaByOpenid } from '../world/personas.ts';
import type { ServiceMessage } from '../world/state.ts';
import { requireToken } from './access-tokens.ts';
import { type MpEndpoint, postedObject } from './call.ts';
import { MpError } from './mp-error.ts';
import { isValidValue } from './template-values.ts';

const STATES: readonly unknown[] = [undefined, 'developer', 'trial', 'formal'];
const LANGUAGES: readonly unknown[] = [undefined, 'zh_CN', 'en_US', 'zh_HK', 'zh_TW'];

export const subscribeSend: MpEndpoint = {
  api: 'subscribe_send',
  method: 'POST',
  url: '/cgi-bin/message/subscribe/send',
  run: (world, call) => {
    const app = requireToken(world, call.query);
    const body = postedObject(call);
    const persona = personaByOpenid(world, app.appid, body.touser);
    if (persona === undefined) throw new MpError(40003);
    const template = world.config.templates.find((each) => each.templateId === body.template_id);
    if (template === undefined) throw new MpError(40037);
    if (!STATES.includes(body.miniprogram_state)) throw new MpError(47003, 'miniprogram_state invalid');
    if (!LANGUAGES.includes(body.lang)) throw new MpError(47003, 'lang invalid');
    const page = checkPage(app, body.page);
    const lines = checkData(template, body.data);
    if (!spendCredit(world, app.appid, persona.id, template.templateId)) throw new MpError(43101);
    const id = world.ids.plain('message');
    world.state.messages.push({
      id,
      personaId: persona.id,
      appid: app.appid,
      templateId: template.templateId,
      title: template.title,
      page,
      lines,
      at: world.clock.now(),
    });
    world.changed();
    return { errcode: 0, errmsg: 'ok', msgid: id };
  },
};

/** A page of the released version, parameters allowed, no leading slash. */
function checkPage(app: App, page: unknown): string | null {
  if (page === undefined || page === '') return null;
  if (typeof page !== 'string' || page.startsWith('/')) throw new MpError(41030);
  const path = page.split('?')[0] ?? '';
  if (app.pages !== null && !app.pages.includes(path)) throw new MpError(41030);
  return page;
}

function checkData(template: Template, data: unknown): ServiceMessage['lines'] {
  if (!isObject(data)) throw new MpError(47003, 'data invalid');
  for (const key of Object.keys(data)) {
    if (!Object.hasOwn(template.fields, key)) throw invalidKey(key);
  }
  return Object.entries(template.fields).map(([key, label]) => ({ key, label, value: checkValue(key, data) }));
}

function checkValue(key: string, data: JsonObject): string {
  const cell = data[key];
  const value = isObject(cell) ? cell.value : undefined;
  if (value === undefined || value === '') throw new MpError(47003, `data.${key}.value is empty`);
  if (typeof value !== 'string' || !isValidValue(key, value)) throw invalidKey(key);
  return value;
}

const invalidKey = (key: string): MpError => new MpError(47003, `data.${key}.value invalid`);
