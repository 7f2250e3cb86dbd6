import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { runOperatorTool } from './operator-tool.mjs';
import { Sentence } from './say.mjs';

/** @type {import('../charter.mjs').Verb} */
export const dryRun = {
  usage: 'dry-run <new file>',
  what: "Compares a changed charter's file with the charter in force, by what the alliance has lived through: who would stand otherwise, which past votes would have gone otherwise, how much money.",
  async run([file]) {
    if (file === undefined) throw new Sentence('Name the changed file, such as: dry-run /path/to/tocop.yaml');
    if (!existsSync(file)) throw new Sentence(`There is no file ${file}.`);
    return runOperatorTool(['charter-dry-run', resolve(file)]);
  },
};
