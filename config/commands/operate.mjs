import { join } from 'node:path';
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { spawnTied } from './lib/processes.mjs';
import { command } from './lib/say.mjs';
import { readStartOptions } from './lib/start-options.mjs';
import { toolEnvironment } from './lib/tool-environment.mjs';

/** Tools for operators, run with the data and settings of `npm start`; without a name they list themselves. */
await command(async () => {
  await ensureInstalled();
  await ensureBuilt(['api']);
  const { env, stop } = await toolEnvironment(readStartOptions([]));
  try {
    const script = join(root, 'apps/api/dist/tools.js');
    const child = spawnTied(process.execPath, ['--enable-source-maps', script, ...process.argv.slice(2)], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    await stop();
  }
});
