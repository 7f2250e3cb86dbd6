import { issueCode } from '../world/codes.ts';
import { createPersona, describePersona, findPersona, listPersonas } from '../world/personas.ts';
import { type ControlRoute, needApp, needPersona, needText } from './call.ts';
import { badInput, ControlError } from './control-error.ts';

const PHONE = /^1\d{10}$/;

export const getPersonas: ControlRoute = (world) => ({
  personas: listPersonas(world).map((persona) => describePersona(world, persona)),
});

export const postPersona: ControlRoute = (world, { body }) => {
  const displayName = needText(body, 'displayName');
  const phone = needText(body, 'phone');
  if (!PHONE.test(phone)) throw badInput('"phone" must be 11 digits that begin with 1.');
  if (body.id !== undefined && !/^[a-z0-9][a-z0-9-]{0,63}$/.test(String(body.id)))
    throw badInput('"id" must be a slug.');
  if (findPersona(world, body.id) !== undefined)
    throw new ControlError(409, 'PERSONA_EXISTS', `Persona "${String(body.id)}" exists.`);
  const id = body.id === undefined ? {} : { id: String(body.id) };
  const persona = createPersona(world, {
    ...id,
    displayName,
    phone,
    risky: body.risky === true,
    snapshot: body.snapshot === true,
  });
  return describePersona(world, persona);
};

export const loginCode: ControlRoute = (world, { body }) => {
  const app = needApp(world, body.appid, 'mp');
  return { code: issueCode(world, 'login', app.appid, needPersona(world, body.persona).id) };
};

export const phoneCode: ControlRoute = (world, { body }) => {
  const app = needApp(world, body.appid, 'mp');
  return { code: issueCode(world, 'phone', app.appid, needPersona(world, body.persona).id) };
};

export const oauthCode: ControlRoute = (world, { body }) => {
  const app = needApp(world, body.appid, 'h5');
  const scope = body.scope === undefined ? 'snsapi_base' : needText(body, 'scope');
  if (!['snsapi_base', 'snsapi_userinfo'].includes(scope)) throw badInput(`There is no scope "${scope}".`);
  return { code: issueCode(world, 'oauth', app.appid, needPersona(world, body.persona).id, scope) };
};
