import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { liveDemo, readDemoNotes } from './lib/demo.mjs';
import { requireUnheld } from './lib/folder-lock.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { startDatabase } from './lib/mariadb.mjs';
import { privateFolder, root } from './lib/paths.mjs';
import { requireFree } from './lib/ports.mjs';
import { run } from './lib/processes.mjs';
import { bold, command, dim, Sentence, say, seconds, step } from './lib/say.mjs';
import { help, readStartOptions } from './lib/start-options.mjs';
import { serveFolder } from './lib/static-server.mjs';
import { apiEnvironment, consoleConfig, phoneConfig, startApi, startSandbox, urlsOf } from './lib/system.mjs';

/** @typedef {ReturnType<typeof readStartOptions>} Options */

/** Things to stop, the youngest first. @type {Array<() => Promise<void>>} */
const running = [];

const stopAll = async () => {
  for (const stop of running.splice(0).reverse()) await stop();
};

/** @param {Options} options */
const forget = ({ dataDir, databaseFolder }) => {
  if (process.env.DATABASE_URL)
    throw new Sentence(
      '--fresh would empty the server in DATABASE_URL, which is yours: empty it yourself, or unset DATABASE_URL.',
    );
  requireUnheld(databaseFolder);
  for (const part of ['database', 'files', 'sandbox', 'logs', 'secret', 'demo.json', 'demo.begun'])
    rmSync(join(dataDir, part), { recursive: true, force: true });
};

/** @param {Options['ports']} ports */
const wantedPorts = (ports) => [
  { what: 'the API', port: ports.api, flag: '--api-port' },
  { what: 'the phone app', port: ports.h5, flag: '--h5-port' },
  { what: 'the console', port: ports.console, flag: '--console-port' },
  ...[0, 1, 2, 3].map((at) => ({ what: 'the WeChat sandbox', port: ports.sandbox + at, flag: '--sandbox-port' })),
];

/** @param {Options} options @param {number} started */
const describe = ({ dataDir, ports }, started) => {
  const urls = urlsOf(ports);
  const notes = readDemoNotes(dataDir);
  say(`\n${bold('  Mengwu 盟务 is ready')} ${dim(`after ${seconds(started)}`)}\n`);
  say(`  phone app   ${urls.h5}`);
  say(`  console     ${urls.console}`);
  say(`  API         ${urls.api}/docs`);
  say(`  WeChat      ${urls.wallet}  ${dim('(sandbox: no real money)')}`);
  if (notes) {
    say('');
    const width = Math.max(...notes.logins.map(({ role }) => role.length));
    for (const { role, how } of notes.logins) say(`  ${role.padEnd(width)}  ${how}`);
    say('');
    for (const line of notes.next) say(`  ${line}`);
  }
  say(`\n  ${dim('Ctrl-C stops everything; what was entered is kept.')}`);
};

/** @param {Options} options */
const bringUp = async (options) => {
  const { dataDir, databaseFolder, ports, demo, fresh } = options;
  privateFolder(dataDir);
  if (fresh) forget(options);
  const database = await step('starting the database', () =>
    startDatabase({ dataDir: databaseFolder, useUrl: process.env.DATABASE_URL }),
  );
  running.push(database.stop);
  await ensureBuilt(['api', 'sandbox', 'h5', 'console']);

  const sandbox = await step('starting the WeChat sandbox', () => startSandbox({ dataDir, ports }));
  running.push(sandbox.stop);
  const wechatFile = sandbox.credentialsFile;
  const env = apiEnvironment({ dataDir, ports, databaseUrl: database.url, wechatFile });
  await step('bringing the database up to date', () =>
    run(process.execPath, ['--enable-source-maps', join(root, 'apps/api/dist/migrate.js')], { env }),
  );
  const api = await step('starting the API', () => startApi({ dataDir, ports, env }));
  running.push(api.stop);

  const phone = { folder: join(root, 'apps/mobile/dist/h5'), port: ports.h5, config: phoneConfig(ports, wechatFile) };
  running.push((await serveFolder(phone)).stop);
  const desk = { folder: join(root, 'apps/console/dist'), port: ports.console, config: consoleConfig(ports) };
  running.push((await serveFolder(desk)).stop);

  if (demo) await liveDemo({ dataDir, env, apiUrl: urlsOf(ports).api, sandboxFile: wechatFile });
  return { ended: Promise.race([sandbox.ended, api.ended]) };
};

/**
 * The first signal stops the house in order; later ones find it stopping already. npm passes a signal only to the
 * shell between it and us, so under npm the loss of our parent counts as one.
 * @returns {Promise<undefined>}
 */
const askedToStop = () =>
  new Promise((resolve) => {
    const stop = () => resolve(undefined);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && stop(), 500).unref();
  });

await command(async () => {
  const started = performance.now();
  const options = readStartOptions(process.argv.slice(2));
  if (options.help) return say(help);
  const asked = askedToStop();
  requireUnheld(options.databaseFolder);
  await requireFree(wantedPorts(options.ports));
  try {
    const up = await Promise.race([asked, ensureInstalled().then(() => bringUp(options))]);
    if (up) describe(options, started);
    const lost = await Promise.race([asked, up?.ended]);
    if (lost) throw new Sentence(lost);
  } finally {
    say('\n  stopping …');
    await stopAll();
    say('  everything has stopped');
  }
  // What was still being started ends with this process.
  process.exit(0);
});
