import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { root } from './paths.mjs';
import { spawnTied } from './processes.mjs';
import { readStartOptions } from './start-options.mjs';
import { toolEnvironment } from './tool-environment.mjs';

/** Runs a tool of the API with the data and settings of `npm start`, and answers its exit code. @param {readonly string[]} args */
export const runOperatorTool = async (args) => {
  await ensureInstalled();
  await ensureBuilt(['api']);
  const { env, stop } = await toolEnvironment(readStartOptions([]));
  try {
    const script = join(root, 'apps/api/dist/tools.js');
    const child = spawnTied(process.execPath, ['--enable-source-maps', script, ...args], {
      cwd: root,
      env,
      stdio: 'inherit',
    });
    return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
  } finally {
    await stop();
  }
};
