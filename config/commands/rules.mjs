import { root } from './lib/paths.mjs';
import { findTests, hasPassed, missingOf, readResults, rowsOf } from './lib/rule-tests.mjs';
import { bold, command, dim, red, Sentence, say } from './lib/say.mjs';

const help = `npm run rules [-- --results FILE] [-- --brief]

Which test shows which rule of the founding documents: the table of config/rules.js beside the titles of all specs.
--results FILE   what jest wrote with --json --outputFile=FILE: a test counts only if it passed there
--brief          one line for each rule
Exit code 1 when a rule that belongs here has no test.`;

/** @param {readonly string[]} args */
const readOptions = (args) => {
  const at = args.indexOf('--results');
  const results = at < 0 ? undefined : args[at + 1];
  if (at >= 0 && results === undefined) throw new Sentence('--results wants a file after it.');
  return { results, isBrief: args.includes('--brief') };
};

/** @param {import('./lib/rule-tests.mjs').RuleRow} row @param {boolean} isBrief */
const print = ({ rule, tests }, isBrief) => {
  const { id, type, en, zh, later } = rule;
  const count = tests.length > 0 ? `${tests.length} tests` : later === undefined ? red('no test') : `later: ${later}`;
  say(`${bold(id.padEnd(4))}${type}  ${en} ${dim(zh)}  ${count}`);
  if (!isBrief) for (const { file, title } of tests) say(dim(`        ${file}: ${title}`));
};

await command(async () => {
  const args = process.argv.slice(2);
  if (args.includes('--help')) return say(help);
  const { results, isBrief } = readOptions(args);
  const found = findTests(root);
  const ran = results === undefined ? undefined : readResults(root, results);
  const rows = rowsOf(ran ? found.filter((test) => hasPassed(test, ran)) : found);
  for (const row of rows) print(row, isBrief);
  const missing = missingOf(rows);
  const shown = rows.filter(({ tests }) => tests.length > 0).length;
  const later = rows.filter(({ rule, tests }) => rule.later !== undefined && tests.length === 0).length;
  say(`\n${rows.length} rules: ${shown} shown by tests, ${later} later, ${missing.length} missing`);
  if (!ran) say('Only titles were looked at; --results FILE also asks whether the tests passed.');
  if (missing.length > 0) say(red(`Missing: ${missing.map(({ id }) => id).join(', ')}`));
  return missing.length > 0 ? 1 : 0;
});
