import { createPersona, findPersona } from '../world/personas.ts';
import type { Persona } from '../world/state.ts';
import type { World } from '../world/world.ts';

export const PHONE = /^1\d{10}$/;

/** The answer of the persona chooser: an existing person, or a new one made on the spot. */
export function chosenPersona(world: World, form: URLSearchParams): Persona | undefined {
  const known = findPersona(world, form.get('persona'));
  if (known !== undefined) return known;
  const displayName = (form.get('displayName') ?? '').trim();
  const phone = (form.get('phone') ?? '').trim();
  if (displayName === '' || Array.from(displayName).length > 20 || !PHONE.test(phone)) return undefined;
  return createPersona(world, { displayName, phone });
}
