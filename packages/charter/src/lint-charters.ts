import type { CharterFile } from './load-charters.ts';
import { openQuestions } from './open-questions.ts';
import { parseCharter } from './parse-charter.ts';
import { CharterProblems, problemLine } from './problems.ts';

export type LintResult = { readonly lines: readonly string[]; readonly problems: number; readonly questions: number };

/** What `charter lint` prints: every problem of every file, then every open question with the value set meanwhile. */
export function lintCharters(files: readonly CharterFile[]): LintResult {
  const results = files.map(lintCharter);
  const problems = results.reduce((sum, one) => sum + one.problems, 0);
  const questions = results.reduce((sum, one) => sum + one.questions, 0);
  const total = `${files.length} charters, ${problems} problems, ${questions} open questions`;
  return { lines: [...results.flatMap((one) => one.lines), total], problems, questions };
}

function lintCharter({ fileName, text }: CharterFile): LintResult {
  try {
    const asked = openQuestions(parseCharter(text, fileName));
    return {
      lines: [
        `${fileName}: valid, ${asked.length} open questions`,
        ...asked.map(
          ({ rule, path, article, question, setToText }) =>
            `  ${rule}  ${path}  (${article})  ${question}  ${setToText === null ? 'not set' : `set to ${setToText}`}`,
        ),
      ],
      problems: 0,
      questions: asked.length,
    };
  } catch (error) {
    if (!(error instanceof CharterProblems)) throw error;
    return { lines: error.problems.map(problemLine), problems: error.problems.length, questions: 0 };
  }
}
