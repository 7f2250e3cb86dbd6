import type { AccessToken } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { forcedToken, plainToken, stableToken } from './access-tokens.ts';
import { authenticateApp, type MpEndpoint, postedObject } from './call.ts';
import { MpError } from './mp-error.ts';

const answer = (world: World, token: AccessToken) => ({
  access_token: token.token,
  expires_in: Math.ceil((token.expiresAt - world.clock.now()) / 1_000),
});

export const stableTokenEndpoint: MpEndpoint = {
  api: 'stable_token',
  method: 'POST',
  url: '/cgi-bin/stable_token',
  run: (world, call) => {
    const body = postedObject(call);
    if (body.grant_type !== 'client_credential') throw new MpError(40002);
    const app = authenticateApp(world, body.appid, body.secret);
    return answer(world, body.force_refresh === true ? forcedToken(world, app) : stableToken(world, app));
  },
};

export const plainTokenEndpoint: MpEndpoint = {
  api: 'token',
  method: 'GET',
  url: '/cgi-bin/token',
  run: (world, { query }) => {
    if (query.get('grant_type') !== 'client_credential') throw new MpError(40002);
    return answer(world, plainToken(world, authenticateApp(world, query.get('appid'), query.get('secret'))));
  },
};
