import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, isRoot } from './apt.mjs';
import { findServer, findUnpacked } from './find-mariadb.mjs';
import { findProgram, run } from './processes.mjs';
import { Sentence, step } from './say.mjs';

const remedy = () => {
  const other = 'or set DATABASE_URL to a server that you have (MariaDB ≥ 10.6 or MySQL 8)';
  if (process.platform === 'darwin') return `Run: brew install mariadb — ${other}.`;
  if (process.platform === 'win32')
    return `Mengwu brings its own database on Linux and macOS only: run it inside WSL, ${other}.`;
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (/fedora|rhel|centos/i.test(release)) return `Run: sudo dnf install mariadb-server — ${other}.`;
  if (/alpine/i.test(release)) return `Run: apk add mariadb — ${other}.`;
  if (/arch/i.test(release)) return `Run: sudo pacman -S mariadb — ${other}.`;
  if (/suse/i.test(release)) return `Run: sudo zypper install mariadb — ${other}.`;
  if (/debian|ubuntu/i.test(release)) return `Run: sudo apt-get install mariadb-server-core — ${other}.`;
  return `Install MariaDB by your system's package manager, ${other}.`;
};

/**
 * Debian's package, laid into a folder of ours: needs no root.
 * @param {string} folder
 */
export const unpackMariadb = async (folder) => {
  const downloads = join(folder, 'packages');
  mkdirSync(join(downloads, 'lists/partial'), { recursive: true });
  mkdirSync(join(downloads, 'cache/archives/partial'), { recursive: true });
  const own = [`Dir::State::lists=${downloads}/lists`, `Dir::Cache=${downloads}/cache`].flatMap((o) => ['-o', o]);
  await run('apt-get', [...own, 'update']);
  const plan = await run('apt-get', [...own, '-s', 'install', '--no-install-recommends', 'mariadb-server-core']);
  const missing = [...plan.matchAll(/^Inst (\S+)/gm)].map((match) => String(match[1]));
  await run('apt-get', [...own, 'download', ...missing], { cwd: downloads });
  for (const name of readdirSync(downloads).filter((file) => file.endsWith('.deb')))
    await run('dpkg', ['-x', join(downloads, name), folder]);
  rmSync(downloads, { recursive: true });
};

/**
 * The server on this machine; brings one when there is none.
 * @param {string} unpackInto
 * @returns {Promise<import('./find-mariadb.mjs').Server>}
 */
export const ensureServer = async (unpackInto) => {
  const found = findServer(unpackInto);
  if (found) return found;
  if (findProgram('apt-get') && findProgram('dpkg')) {
    if (isRoot()) await aptInstall('MariaDB', ['mariadb-server-core']);
    else await step('unpacking MariaDB into the data folder (no root needed)', () => unpackMariadb(unpackInto));
  }
  const now = findServer(unpackInto) ?? findUnpacked(unpackInto);
  if (!now) throw new Sentence(`No database server was found. ${remedy()}`);
  return now;
};
