import { dryRun } from './lib/charter-dry-run.mjs';
import { explain } from './lib/charter-explain.mjs';
import { lint } from './lib/charter-lint.mjs';
import { simulate } from './lib/charter-simulate.mjs';
import { command, Sentence, say } from './lib/say.mjs';

/**
 * One verb of `npm run charter`: how it is called, what it does, and the work itself, which answers the exit code.
 * @typedef {{ usage: string, what: string, run: (args: readonly string[]) => Promise<number | undefined | void> }} Verb
 */

/** @type {Readonly<Record<string, Verb>>} */
const verbs = { lint, explain, 'dry-run': dryRun, simulate };

const help = () =>
  ['npm run charter -- <verb> …', ...Object.values(verbs).map(({ usage, what }) => `  ${usage}\n      ${what}`)].join(
    '\n\n',
  );

await command(async () => {
  const [name, ...args] = process.argv.slice(2);
  if (name === undefined || name === '--help') return say(help());
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) throw new Sentence(`There is no verb ${name}. There are: ${Object.keys(verbs).join(', ')}.`);
  if (args.includes('--help')) return say(`npm run charter -- ${verb.usage}\n\n${verb.what}`);
  return verb.run(args);
});
