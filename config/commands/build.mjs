import { builds, ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { command, Sentence, say } from './lib/say.mjs';

const known = /** @type {Array<import('./lib/build.mjs').BuildName>} */ (Object.keys(builds));

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help'))
    return say(`npm run build [-- <part> …] [-- --always]

Builds the parts whose sources changed: ${known.join(', ')}. --always builds them in any case.`);
  const wanted = args.filter((arg) => arg !== '--always');
  const unknown = wanted.filter((name) => !known.some((part) => part === name));
  if (unknown.length > 0) throw new Sentence(`There is no part ${unknown.join(', ')}. Parts: ${known.join(', ')}.`);
  await ensureInstalled();
  await ensureBuilt(
    wanted.length > 0 ? known.filter((name) => wanted.includes(name)) : known,
    args.includes('--always'),
  );
});
