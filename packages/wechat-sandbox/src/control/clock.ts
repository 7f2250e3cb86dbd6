import { rfc3339 } from '../world/clock.ts';
import type { World } from '../world/world.ts';
import type { ControlRoute } from './call.ts';
import { badInput } from './control-error.ts';

export const readClock: ControlRoute = (world) => view(world);

/** `{set: instant}`, `{advanceSeconds: n}`, `{offsetMs: n}` or `{real: true}`. */
export const moveClock: ControlRoute = (world, { body }) => {
  const { clock } = world;
  if (body.real === true) clock.backToReal();
  else if (typeof body.set === 'string') clock.moveTo(instant(body.set));
  else if (Number.isFinite(body.offsetMs)) clock.advance(Number(body.offsetMs) - clock.offsetMs());
  else if (Number.isFinite(body.advanceSeconds)) clock.advance(Number(body.advanceSeconds) * 1_000);
  else throw badInput('Give one of "set" (an instant), "advanceSeconds", "offsetMs" (numbers) or "real": true.');
  return view(world);
};

function instant(text: string): number {
  const at = Date.parse(text);
  if (Number.isNaN(at)) throw badInput(`"${text}" is not an instant such as 2026-05-20T13:29:35Z.`);
  return at;
}

const view = ({ clock }: World) => ({
  now: new Date(clock.now()).toISOString(),
  shanghai: rfc3339(clock.now()),
  offsetMs: clock.offsetMs(),
});
