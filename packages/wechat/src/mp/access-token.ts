import { z } from 'zod';
import type { AccessTokenStore } from './access-token-store.ts';
import { callApi, onceMoreIfBusy } from './call-api.ts';
import type { MpConfig } from './mp-context.ts';

/** Hands out the global access token and takes note when WeChat refused one. */
export interface AccessTokens {
  /** A token that is not `refused`. */
  current(refused?: string): Promise<string>;
  drop(token: string): Promise<void>;
}

/** WeChat renews five minutes before the end; both tokens work meanwhile. */
const MARGIN_MS = 300_000;

const Answer = z.object({ access_token: z.string().min(1).max(2048), expires_in: z.number().int().positive() });

/**
 * The token of `POST /cgi-bin/stable_token` (WeChat open documentation, "stable access token"), never with force_refresh.
 * Renewals of one process are joined into one; replicas that renew at the same time are given the same token by WeChat.
 */
export function accessTokens(config: MpConfig, store: AccessTokenStore): AccessTokens {
  const now = config.now ?? Date.now;
  let renewal: Promise<string> | undefined;

  const stored = async (refused?: string) => {
    const found = await store.get(config.appid);
    return found !== undefined && found.token !== refused && found.expiresAt > now() ? found.token : undefined;
  };

  const renew = async (refused?: string) => {
    // Read again inside: the renewal before this one may have ended while we were reading.
    const renewed = await stored(refused);
    if (renewed !== undefined) return renewed;
    const answer = await onceMoreIfBusy(() => requestToken(config));
    await store.set(config.appid, {
      token: answer.access_token,
      expiresAt: now() + answer.expires_in * 1000 - MARGIN_MS,
    });
    return answer.access_token;
  };

  return {
    current: async (refused) => {
      const token = await stored(refused);
      if (token !== undefined) return token;
      renewal ??= renew(refused).finally(() => {
        renewal = undefined;
      });
      return renewal;
    },
    drop: (token) => store.dropIfSame(config.appid, token),
  };
}

function requestToken(config: MpConfig) {
  const { appid, secret } = config;
  return callApi(config, {
    path: '/cgi-bin/stable_token',
    body: { grant_type: 'client_credential', appid, secret, force_refresh: false },
    answer: Answer,
    secrets: [secret],
  });
}
