import type { App } from '../world/config.ts';
import type { AccessToken } from '../world/state.ts';
import { findApp, type World } from '../world/world.ts';
import { MpError } from './mp-error.ts';

const LIFE_MS = 7_200_000;
const RENEW_BEFORE_MS = 5 * 60_000;
const GRACE_MS = 5 * 60_000;
const FORCED_PER_DAY = 20;
const FORCED_APART_MS = 30_000;

/** Normal mode: the same token until five minutes before its end, then a new one beside it. */
export function stableToken(world: World, app: App): AccessToken {
  const now = world.clock.now();
  const current = newest(world, app, 'stable');
  if (current !== undefined && current.expiresAt - now > RENEW_BEFORE_MS) return current;
  return issue(world, app, 'stable');
}

/** Forced: the old token ends at once; at most 20 a day, half a minute apart. */
export function forcedToken(world: World, app: App): AccessToken {
  const now = world.clock.now();
  const recent = world.state.forcedRefreshes.filter(
    (refresh) => refresh.appid === app.appid && now - refresh.at < 86_400_000,
  );
  if (recent.length >= FORCED_PER_DAY) throw new MpError(45009);
  if (recent.some((refresh) => now - refresh.at < FORCED_APART_MS)) throw new MpError(45011);
  world.state.forcedRefreshes = [...recent, { appid: app.appid, at: now }];
  dropTokens(world, app, 'stable');
  return issue(world, app, 'stable');
}

/** The old call: a new token each time, the one before lives five minutes more. */
export function plainToken(world: World, app: App): AccessToken {
  const now = world.clock.now();
  for (const token of world.state.tokens) {
    if (token.appid === app.appid && token.mode === 'plain')
      token.expiresAt = Math.min(token.expiresAt, now + GRACE_MS);
  }
  return issue(world, app, 'plain');
}

export function dropTokens(world: World, app: App, mode?: AccessToken['mode']): void {
  world.state.tokens = world.state.tokens.filter(
    (token) => token.appid !== app.appid || (mode !== undefined && token.mode !== mode),
  );
  world.changed();
}

/** The app behind the token in the query string. */
export function requireToken(world: World, query: URLSearchParams): App {
  const given = query.get('access_token');
  if (given === null || given === '') throw new MpError(41001);
  const token = world.state.tokens.find((each) => each.token === given);
  const app = token && findApp(world, token.appid);
  if (token === undefined || app === undefined) throw new MpError(40001);
  if (token.expiresAt <= world.clock.now()) throw new MpError(42001);
  return app;
}

function newest(world: World, app: App, mode: AccessToken['mode']): AccessToken | undefined {
  return world.state.tokens.findLast((token) => token.appid === app.appid && token.mode === mode);
}

function issue(world: World, app: App, mode: AccessToken['mode']): AccessToken {
  const now = world.clock.now();
  const token: AccessToken = {
    token: world.ids.accessToken(),
    appid: app.appid,
    mode,
    issuedAt: now,
    expiresAt: now + LIFE_MS,
  };
  // A day's expired tokens are kept, so that using one says "expired" and not "invalid".
  world.state.tokens = [...world.state.tokens.filter((each) => now - each.expiresAt < 86_400_000), token];
  world.changed();
  return token;
}
