import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { watch } from 'rolldown';
import config from './rolldown.config.js';

/** Builds on every change and restarts the API with it; ends with the API when it is told to end. */
const main = fileURLToPath(new URL('dist/main.js', import.meta.url));
process.chdir(fileURLToPath(new URL('.', import.meta.url)));

let api;
let isEnding = false;

const start = () => {
  api = spawn(process.execPath, ['--enable-source-maps', main], { stdio: 'inherit' });
};

const stop = async () => {
  if (!api || api.exitCode !== null || api.signalCode !== null) return;
  const ended = new Promise((resolve) => api.once('exit', resolve));
  api.kill('SIGTERM');
  await ended;
};

const watcher = watch(config);
watcher.on('event', async (event) => {
  if (event.code === 'ERROR') process.stderr.write(`${event.error.message}\n`);
  if (event.code !== 'END' || isEnding) return;
  await stop();
  start();
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, async () => {
    isEnding = true;
    await Promise.all([stop(), watcher.close()]);
    process.exit(0);
  });
}
