import { z } from 'zod';
import { callApi, onceMoreIfBusy } from './call-api.ts';
import type { MpConfig } from './mp-context.ts';

/** Who came through the service account's web authorisation. */
export interface OauthSession {
  readonly openid: string;
  /** Only with scope `snsapi_userinfo` and a bound Open Platform account. */
  readonly unionid?: string;
  /** A virtual identity from WeChat's page preview: never bind it to a person. */
  readonly isSnapshotUser: boolean;
}

const Answer = z.object({
  openid: z.string().min(1).max(128),
  unionid: z.string().min(1).max(128).optional(),
  is_snapshotuser: z.union([z.number(), z.string()]).optional(),
});

/**
 * The person behind an OAuth code of the service account (公众号·服务号). WeChat open documentation,
 * "web page authorisation", step 2. The caller has already matched `state` with the browser's session.
 */
export async function oauthSession(config: MpConfig, code: string): Promise<OauthSession> {
  const answer = await onceMoreIfBusy(() =>
    callApi(config, {
      path: '/sns/oauth2/access_token',
      query: { appid: config.appid, secret: config.secret, code, grant_type: 'authorization_code' },
      answer: Answer,
      secrets: [config.secret, code],
    }),
  );
  return {
    openid: answer.openid,
    ...(answer.unionid === undefined ? {} : { unionid: answer.unionid }),
    isSnapshotUser: Number(answer.is_snapshotuser ?? 0) !== 0,
  };
}
