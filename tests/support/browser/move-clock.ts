import type { BrowserContext } from 'playwright-core';

/** Moves the clock of every page of a context, now and for what is opened later; timers run on as they are. */
export async function moveClock(context: BrowserContext, at: number): Promise<void> {
  const ahead = at - Date.now();
  await context.addInitScript(shiftDate, ahead);
  for (const page of context.pages()) await page.evaluate(shiftDate, ahead);
}

function shiftDate(ahead: number): void {
  const world = globalThis as unknown as { journeyAhead?: number; Date: DateConstructor };
  const isMoved = world.journeyAhead !== undefined;
  world.journeyAhead = ahead;
  if (isMoved) return;
  const Real = world.Date;
  const now = () => Real.now() + (world.journeyAhead ?? 0);
  world.Date = new Proxy(Real, {
    construct: (target, args) => Reflect.construct(target, args.length === 0 ? [now()] : args),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}
