import { isAbsolute, join } from 'node:path';
import { root } from './paths.mjs';

/** npm's packages stay outside the bundle; ours, and what the compiler itself adds, go in. @param {string} id */
const external = (id) => !isAbsolute(id) && !/^(?:\.|@mengwu\/|@oxc-project\/runtime|\0)/.test(id);

/**
 * Bundles TypeScript entries into ES modules, each entry under its name.
 * @param {Record<string, string>} input name → file, from the root
 * @param {string} outDir from the root
 */
export const bundle = async (input, outDir) => {
  // Not imported at the top: commands start before anything is installed.
  const { rolldown } = await import('rolldown');
  const build = await rolldown({
    input: Object.fromEntries(Object.entries(input).map(([name, file]) => [name, join(root, file)])),
    cwd: root,
    platform: 'node',
    external,
    logLevel: 'warn',
  });
  await build.write({ dir: join(root, outDir), format: 'esm', sourcemap: true, keepNames: true, cleanDir: true });
  await build.close();
};
