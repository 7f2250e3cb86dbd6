import type { FastifyReply, FastifyRequest } from 'fastify';
import { findPersona } from '../world/personas.ts';
import type { Persona } from '../world/state.ts';
import type { World } from '../world/world.ts';

const NAME = 'wechat_sandbox_persona';

/** Whose phone this browser is; one host, so all listeners share the cookie. */
export function rememberPersona(reply: FastifyReply, persona: Persona): void {
  reply.header('set-cookie', `${NAME}=${encodeURIComponent(persona.id)}; Path=/; HttpOnly; SameSite=Lax`);
}

/** The persona named in the address, else the one remembered. */
export function currentPersona(world: World, request: FastifyRequest, named: string | null): Persona | undefined {
  if (named !== null && named !== '') return findPersona(world, named);
  const cookies = (request.headers.cookie ?? '').split('; ');
  const value = cookies.find((cookie) => cookie.startsWith(`${NAME}=`))?.slice(NAME.length + 1);
  return value === undefined ? undefined : findPersona(world, safeDecode(value));
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
