import type { Code, CodeKind } from './state.ts';
import type { World } from './world.ts';

const CODE_LIFE_MS = 5 * 60_000;

export function issueCode(world: World, kind: CodeKind, appid: string, personaId: string, scope = ''): string {
  const code = world.ids.code();
  world.state.codes[code] = { code, kind, appid, personaId, scope, issuedAt: world.clock.now(), usedAt: null };
  world.changed();
  return code;
}

/** Uses a code up: five minutes, one use, only as what and for the app it was issued. */
export function redeemCode(world: World, kind: CodeKind, appid: string, given: unknown): Code | 'invalid' | 'used' {
  const code =
    typeof given === 'string' && Object.hasOwn(world.state.codes, given) ? world.state.codes[given] : undefined;
  if (code === undefined || code.kind !== kind || code.appid !== appid) return 'invalid';
  if (code.usedAt !== null) return 'used';
  if (world.clock.now() - code.issuedAt >= CODE_LIFE_MS) return 'invalid';
  code.usedAt = world.clock.now();
  world.changed();
  return code;
}

/** How many codes of this kind the person used within the last minute. */
export function usesWithinMinute(world: World, kind: CodeKind, personaId: string): number {
  const since = world.clock.now() - 60_000;
  return Object.values(world.state.codes).filter(
    (code) => code.kind === kind && code.personaId === personaId && code.usedAt !== null && code.usedAt > since,
  ).length;
}
