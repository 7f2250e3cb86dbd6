import { type JsonObject, parseObject } from '../http/json.ts';
import type { App } from '../world/config.ts';
import { findApp, type World } from '../world/world.ts';
import { MpError } from './mp-error.ts';

export interface MpCall {
  readonly method: string;
  readonly query: URLSearchParams;
  readonly rawBody: Buffer;
}

export interface MpEndpoint {
  readonly api: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  run(world: World, call: MpCall): JsonObject;
}

export function postedObject(call: MpCall): JsonObject {
  if (call.rawBody.length === 0) throw new MpError(44002);
  const body = parseObject(call.rawBody.toString('utf8'));
  if (body === undefined) throw new MpError(47001);
  return body;
}

/** appid and secret as every token endpoint asks for them. */
export function authenticateApp(world: World, appid: unknown, secret: unknown): App {
  if (typeof appid !== 'string' || appid === '') throw new MpError(41002);
  if (typeof secret !== 'string' || secret === '') throw new MpError(41004);
  const app = findApp(world, appid);
  if (app === undefined) throw new MpError(40013);
  if (world.keys.appSecrets[appid] !== secret) throw new MpError(40125);
  return app;
}
