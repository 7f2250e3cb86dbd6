import { type Day, day } from '@mengwu/kernel';
import { charterOn } from '../charter-on.ts';
import type { CharterFile } from '../load-charters.ts';
import { openQuestions } from '../open-questions.ts';
import { parseCharter } from '../parse-charter.ts';
import { CharterProblems, problemLine } from '../problems.ts';
import { findings } from './findings.ts';

export type LintResult = {
  readonly lines: readonly string[];
  readonly problems: number;
  readonly findings: number;
  readonly questions: number;
};

/**
 * What `charter lint` prints: every problem of every file; then, for a sound one, what its rules cannot work with on
 * a day, and every open question with the value set meanwhile.
 */
export function lintCharters(files: readonly CharterFile[], on: Day): LintResult {
  const results = files.map((file) => lintCharter(file, on));
  const sum = (key: 'problems' | 'findings' | 'questions') => results.reduce((total, one) => total + one[key], 0);
  const counts = { problems: sum('problems'), findings: sum('findings'), questions: sum('questions') };
  const total = `${files.length} charters, ${counts.problems} problems, ${counts.findings} gaps, ${counts.questions} open questions`;
  return { lines: [...results.flatMap((one) => one.lines), total], ...counts };
}

function lintCharter({ fileName, text }: CharterFile, on: Day): LintResult {
  try {
    const charter = parseCharter(text, fileName);
    const asked = openQuestions(charter);
    const from = day(charter.inForceFrom);
    const found = findings(charterOn(charter, on < from ? from : on));
    return {
      lines: [
        `${fileName}: valid, ${found.length} gaps, ${asked.length} open questions`,
        ...found.map(({ path, article, sentence }) => `  ${fileName}  gap  ${path}  (${article})  ${sentence}`),
        ...asked.map(
          ({ rule, path, article, question, setToText }) =>
            `  ${fileName}  ${rule}  ${path}  (${article})  ${question}  ${setToText === null ? 'not set' : `set to ${setToText}`}`,
        ),
      ],
      ...{ problems: 0, findings: found.length, questions: asked.length },
    };
  } catch (error) {
    if (!(error instanceof CharterProblems)) throw error;
    const { problems } = error;
    return { lines: problems.map(problemLine), problems: problems.length, findings: 0, questions: 0 };
  }
}
