import { run } from './processes.mjs';
import { step } from './say.mjs';

export const isRoot = () => process.getuid?.() === 0;

/**
 * Installs packages of the distribution, as root on Debian and its kin.
 * @param {string} what for the reader @param {readonly string[]} packages
 */
export const aptInstall = async (what, packages) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await step('reading the distribution’s list of packages', () => run('apt-get', ['update'], { env }));
  await step(`installing ${what} (${packages.join(', ')})`, () =>
    run('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env }),
  );
};
