import { readFileSync, writeFileSync } from 'node:fs';
import { addMinutes, type Instant, instant } from '@mengwu/kernel';
import { createSandboxControl, type SandboxCredentials } from '@mengwu/wechat-sandbox';
import { randomOf } from '../support/random.ts';
import type { Officer, System } from '../support/system/index.ts';
import { peopleOf } from '../support/system/people-of.ts';
import { demoAlliances } from './alliances.ts';
import { govern } from './governance/index.ts';
import { liveAlliance } from './live-alliance.ts';
import { writeNotes } from './notes.ts';
import { openDesk } from './open-desk.ts';
import { protagonists } from './protagonists.ts';
import { TravellingClock } from './travelling-clock.ts';

const SEED = 20_250_103;
const DAYS_AGO = 302;
const SESSION_MINUTES = 60;

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
  const base = peopleOf({ apiUrl, sandbox, credentials }, urls, process.env);
  const home = instant(Date.now());
  const start = addMinutes(home, -DAYS_AGO * 24 * 60);
  await base.travelTo(start);
  const officers = await openDesk(base, demoAlliances);
  const clock = new TravellingClock(start, async (to) => {
    await base.travelTo(to);
    await base.settle();
  });
  const cast = await protagonists(base);
  const lives = demoAlliances.map((alliance, index) => {
    const officer = officers.get(alliance.id);
    if (!officer) throw new Error(`${alliance.id} has no officer`);
    const seed = SEED + index;
    const wait = waitsFor(clock, officer);
    const system: System = { ...base, travelTo: (at) => wait(instant(at)) };
    return {
      system,
      officer,
      alliance,
      cast,
      seed,
      random: randomOf(seed),
      home,
      firstSerial: (index + 1) * 100,
      members: [],
    };
  });
  await clock.live([...lives.map((life) => () => liveAlliance(life)), ...lives.map((life) => () => govern(life))]);
  await sandbox.moveClock({ real: true });
  await base.visitor.call('POST /development/clock', { body: { to: instant(Date.now()) } });
  await base.settle();
  writeFileSync(notes, JSON.stringify(writeNotes(urls, officers), null, 2), { mode: 0o600 });
}

/** A life waits for its day, and its officer signs in anew where her session has ended meanwhile. */
function waitsFor(clock: TravellingClock, officer: Officer) {
  let signedIn: { readonly at: Instant; readonly done: Promise<void> } | undefined;
  return async (to: Instant) => {
    await clock.travelTo(to);
    if (signedIn === undefined || to > addMinutes(signedIn.at, SESSION_MINUTES))
      signedIn = { at: to, done: officer.signIn({ atThisMoment: true }) };
    await signedIn.done;
  };
}

await live();
