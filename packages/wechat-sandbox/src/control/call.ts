import type { JsonObject } from '../http/json.ts';
import type { App } from '../world/config.ts';
import { findPersona } from '../world/personas.ts';
import type { Persona } from '../world/state.ts';
import { findApp, type World } from '../world/world.ts';
import { badInput, ControlError } from './control-error.ts';

interface ControlCall {
  readonly body: JsonObject;
  readonly query: URLSearchParams;
  readonly params: Readonly<Record<string, string>>;
}

export type ControlRoute = (world: World, call: ControlCall) => unknown;

export function needPersona(world: World, id: unknown): Persona {
  const persona = findPersona(world, id);
  if (persona === undefined)
    throw new ControlError(404, 'NO_PERSONA', `There is no persona "${String(id)}". GET /personas lists them.`);
  return persona;
}

/** The app named by appid or by `mp` / `h5`; without a name the one that this call is usually about. */
export function needApp(world: World, named: unknown, otherwise: App['key']): App {
  const wanted = named ?? otherwise;
  const app = findApp(world, wanted) ?? world.config.apps.find((each) => each.key === wanted);
  if (app === undefined) throw new ControlError(404, 'NO_APP', `There is no app "${String(named)}".`);
  return app;
}

export function needText(body: JsonObject, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw badInput(`"${name}" must be a text.`);
  return value;
}

export function optionalCount(body: JsonObject, name: string, otherwise: number): number {
  const value = body[name] ?? otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1)
    throw badInput(`"${name}" must be a whole number from 1.`);
  return value;
}
