import { readFileSync, writeFileSync } from 'node:fs';
import { addMinutes, instant } from '@mengwu/kernel';
import { createSandboxControl, type SandboxCredentials } from '@mengwu/wechat-sandbox';
import { peopleOf } from '../support/system/people-of.ts';
import { demoAlliances } from './alliances.ts';
import { liveAlliance } from './live-alliance.ts';
import { writeNotes } from './notes.ts';
import { openDesk } from './open-desk.ts';
import { protagonists } from './protagonists.ts';
import { randomOf } from '../support/random.ts';

const SEED = 20_250_103;
const DAYS_AGO = 301;

/**
 * Lives the last ten months of four alliances through the public API, on a clock that travels and comes home: what a
 * newcomer then sees was made by the real code, not inserted.
 */
async function live(): Promise<void> {
  const { MENGWU_API_URL: apiUrl = '', MENGWU_SANDBOX_FILE: file = '', MENGWU_DEMO_NOTES: notes = '' } = process.env;
  const credentials = JSON.parse(readFileSync(file, 'utf8')) as SandboxCredentials;
  const sandbox = createSandboxControl({ url: credentials.urls.control, token: credentials.controlToken });
  const { H5_PUBLIC_URL: h5 = '', CONSOLE_PUBLIC_URL: desk = '' } = process.env;
  const urls = { api: apiUrl, h5, console: desk, wallet: credentials.urls.wallet };
  const system = peopleOf({ apiUrl, sandbox, credentials }, urls, process.env);
  const home = instant(Date.now());
  const random = randomOf(SEED);
  await system.travelTo(addMinutes(home, -DAYS_AGO * 24 * 60));
  const officers = await openDesk(system, demoAlliances);
  const cast = await protagonists(system);
  for (const [index, alliance] of demoAlliances.entries()) {
    const officer = officers.get(alliance.id);
    if (officer) await liveAlliance({ system, officer, alliance, cast, random, home, firstSerial: (index + 1) * 100 });
  }
  await sandbox.moveClock({ real: true });
  await system.visitor.call('POST /development/clock', { body: { to: instant(Date.now()) } });
  await system.settle();
  writeFileSync(notes, JSON.stringify(writeNotes(urls, officers), null, 2), { mode: 0o600 });
}

await live();
