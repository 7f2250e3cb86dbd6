import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rules } from '../../rules.js';
import { charterRules, chartersDir, today } from './charter-rules.mjs';
import { runOperatorTool } from './operator-tool.mjs';
import { bold, dim, Sentence, say } from './say.mjs';
import { readStartOptions } from './start-options.mjs';

/** @param {string} alliance @param {string} id */
const explainByFile = async (alliance, id) => {
  const { charterOn, describeRule, explainRule, parseCharter, ruleIdsOf } = await charterRules();
  const file = join(chartersDir, `${alliance}.yaml`);
  if (!existsSync(file))
    throw new Sentence(`There is no alliance ${alliance}: config/charters has no ${alliance}.yaml.`);
  const charter = parseCharter(await readFile(file, 'utf8'), `${alliance}.yaml`);
  const explained = explainRule(charterOn(charter, today()), id);
  if (!explained) {
    const known = [...new Set(ruleIdsOf(charter))].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
    throw new Sentence(`The charter of ${alliance} refers to no rule ${id}. It refers to ${known.join(', ')}.`);
  }
  for (const line of describeRule(explained)) say(line);
  say(dim('\nBy the file alone: there is no database here with the answers of a secretariat.'));
};

const hasDatabase = () => Boolean(process.env.DATABASE_URL) || existsSync(readStartOptions([]).databaseFolder);

/** @type {import('../charter.mjs').Verb} */
export const explain = {
  usage: 'explain <alliance> <rule>',
  what: 'One rule of a founding document: its values in force today, since when, by which article, what is open, what enforces it.',
  async run([alliance, rule]) {
    if (!alliance || !rule) throw new Sentence('Name an alliance and a rule, such as: explain tocop A17');
    const id = rule.toUpperCase();
    const row = rules.find((one) => one.id === id);
    say(`${bold(id)} of ${alliance}${row ? `: ${row.en}  ${dim(row.zh)}` : ''}`);
    return hasDatabase() ? runOperatorTool(['charter-explain', alliance, id]) : explainByFile(alliance, id);
  },
};
