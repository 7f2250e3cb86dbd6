import { authenticateApp, type MpEndpoint } from './call.ts';
import { useCode } from './jscode2session.ts';
import { MpError } from './mp-error.ts';

/** The web token of the authorise page; not the global access_token. */
export const oauthToken: MpEndpoint = {
  api: 'oauth2_access_token',
  method: 'GET',
  url: '/sns/oauth2/access_token',
  run: (world, { query }) => {
    if (query.get('grant_type') !== 'authorization_code') throw new MpError(40002);
    const app = authenticateApp(world, query.get('appid'), query.get('secret'));
    const { code, persona } = useCode(world, 'oauth', app.appid, query.get('code'));
    return {
      access_token: world.ids.accessToken(),
      expires_in: 7_200,
      refresh_token: world.ids.accessToken(),
      openid: world.ids.openid(app.appid, persona.id),
      scope: code.scope,
      ...(persona.snapshot ? { is_snapshotuser: 1 } : {}),
      ...(code.scope === 'snsapi_userinfo' ? { unionid: persona.unionid } : {}),
    };
  },
};
