import { redeemCode, usesWithinMinute } from '../world/codes.ts';
import { findPersona } from '../world/personas.ts';
import type { Code, CodeKind, Persona } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { authenticateApp, type MpEndpoint } from './call.ts';
import { MpError } from './mp-error.ts';

const USES_PER_MINUTE = 100;

export const jscode2session: MpEndpoint = {
  api: 'jscode2session',
  method: 'GET',
  url: '/sns/jscode2session',
  run: (world, { query }) => {
    if (query.get('grant_type') !== 'authorization_code') throw new MpError(40002);
    const app = authenticateApp(world, query.get('appid'), query.get('secret'));
    const { persona } = useCode(world, 'login', app.appid, query.get('js_code'));
    if (persona.risky) throw new MpError(40226);
    return {
      openid: world.ids.openid(app.appid, persona.id),
      session_key: world.ids.sessionKey(),
      unionid: persona.unionid,
    };
  },
};

/** Redeems a code or throws WeChat's reason: missing, wrong or late, used before, too often. */
export function useCode(world: World, kind: CodeKind, appid: string, given: unknown): { code: Code; persona: Persona } {
  if (typeof given !== 'string' || given === '') throw new MpError(41008);
  const code = redeemCode(world, kind, appid, given);
  if (code === 'used') throw new MpError(40163);
  const persona = code === 'invalid' ? undefined : findPersona(world, code.personaId);
  if (code === 'invalid' || persona === undefined) throw new MpError(40029);
  if (usesWithinMinute(world, kind, persona.id) > USES_PER_MINUTE) throw new MpError(45011);
  return { code, persona };
}
