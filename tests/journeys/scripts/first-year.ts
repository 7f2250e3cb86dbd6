import { parseArgs } from 'node:util';
import { portOf } from '../../../config/commands/lib/ports.mjs';
import { command, Sentence, say } from '../../../config/commands/lib/say.mjs';
import { readStartOptions } from '../../../config/commands/lib/start-options.mjs';
import { connectSystem, type System, startSystem } from '../../support/system/index.ts';
import { calendarFrom } from '../story/calendar.ts';
import { ALLIANCE, castOf } from '../story/cast.ts';
import { playFirstYear } from '../story/first-year/index.ts';
import { printedSteps } from '../story/steps.ts';

const help = `npm run journey -- first-year [options]

Plays a university's first year against a running Mengwu, through its public API: application, review, resolution,
payment, membership, meeting, door, announcement, renewal, and the mistakes that people make on the way. It moves the
clock of that system into the next year.

  --own              start a system for this journey alone and stop it afterwards
  --data DIR         the data folder of npm start         (MENGWU_DATA, default .data)
  --api-port N       where its API listens                (MENGWU_API_PORT, default 3000)
  --help             this text`;

/** Of npm start's own options those that say where the system is; its defaults hold here, too. */
function whereabouts(values: { data?: string; 'api-port'?: string }) {
  const given = Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
  const { dataDir, ports } = readStartOptions(given);
  portOf(String(ports.api), '--api-port');
  return { dataDir, ports, databaseUrl: process.env.DATABASE_URL };
}

async function play(system: System): Promise<number> {
  const { step, count } = printedSteps(say);
  const cast = castOf(Math.floor(Date.now() / 1000) % 100_000_000);
  let failure: unknown;
  try {
    const calendar = calendarFrom(await system.now());
    if (calendar.begins > (await system.now())) await system.travelTo(calendar.begins);
    const officer = await system.officer(ALLIANCE);
    const contact = await system.person(cast.contact);
    await playFirstYear({ system, step, cast, calendar, contact, officer });
  } catch (error) {
    failure = error;
    if (count.failed === 0) count.failed = 1;
  }
  if (failure) say(`\n${failure instanceof Error ? failure.stack : String(failure)}\n`);
  say(`journey first-year: ${count.steps} steps, ${count.failed} failed`);
  return count.failed > 0 ? 1 : 0;
}

await command(async () => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({ options: { own: flag, data: text, 'api-port': text, help: flag } });
  const { own, help: isAskingForHelp, ...where } = values;
  if (isAskingForHelp) return say(help);
  if (own) {
    const system = await startSystem();
    try {
      return await play(system);
    } finally {
      await system.stop();
    }
  }
  const system = await connectSystem(whereabouts(where)).catch((error: Error) => {
    throw new Sentence(error.message);
  });
  say('This moves the clock of that system into the next year, where it stays: npm start -- --fresh begins anew.\n');
  return play(system);
});
