import { dirname } from 'node:path';
import { charterRules, chartersDir, today } from './charter-rules.mjs';
import { green, red, Sentence, say } from './say.mjs';

/** @param {readonly string[]} args @returns {{ folder: string, file: string | undefined }} */
const whatToRead = ([file]) => ({ folder: file === undefined ? chartersDir : dirname(file), file });

/** @type {import('../charter.mjs').Verb} */
export const lint = {
  usage: 'lint [FILE]',
  what: 'Reads every charter (or one file): mistakes, gaps that show when the rules are run, open questions. Exit code 1 for mistakes.',
  async run(args) {
    const { readCharterFiles, lintCharters } = await charterRules();
    const { folder, file } = whatToRead(args);
    const files = (await readCharterFiles(folder)).filter(
      ({ fileName }) => file === undefined || file.endsWith(fileName),
    );
    if (files.length === 0)
      throw new Sentence(`There is no charter in ${file ?? folder}; a charter's file ends in .yaml.`);
    const { lines, problems } = lintCharters(files, today());
    for (const line of lines.slice(0, -1)) say(line);
    say(`\n${problems === 0 ? green('✓') : red('✗')} ${lines.at(-1)}`);
    return problems === 0 ? 0 : 1;
  },
};
