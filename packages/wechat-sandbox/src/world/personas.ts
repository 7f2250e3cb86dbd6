import type { PersonaSeed } from '../options.ts';
import type { Persona } from './state.ts';
import type { World } from './world.ts';

export function createPersona(world: World, seed: PersonaSeed): Persona {
  const id = seed.id ?? `p${world.ids.plain('persona').slice(0, 8)}`;
  const persona: Persona = {
    id,
    displayName: seed.displayName,
    phone: seed.phone,
    unionid: world.ids.unionid(id),
    risky: seed.risky ?? false,
    snapshot: seed.snapshot ?? false,
  };
  world.state.personas[id] = persona;
  world.changed();
  return persona;
}

/** The seeded people exist after every start and reset; with the same seed they have the same openids. */
export function ensurePersonas(world: World): void {
  world.config.personas.forEach((seed, index) => {
    const id = seed.id ?? `persona-${index + 1}`;
    if (world.state.personas[id] === undefined) createPersona(world, { ...seed, id });
  });
}

export const findPersona = (world: World, id: unknown): Persona | undefined =>
  typeof id === 'string' && Object.hasOwn(world.state.personas, id) ? world.state.personas[id] : undefined;

export const listPersonas = (world: World): Persona[] => Object.values(world.state.personas);

export function personaByOpenid(world: World, appid: string, openid: unknown): Persona | undefined {
  return listPersonas(world).find((persona) => world.ids.openid(appid, persona.id) === openid);
}

/** What the control listener tells of a person: openids under every app. */
export function describePersona(world: World, persona: Persona): Persona & { openids: Record<string, string> } {
  const openids = world.config.apps.map((app) => [app.key, world.ids.openid(app.appid, persona.id)]);
  return { ...persona, openids: Object.fromEntries(openids) };
}
