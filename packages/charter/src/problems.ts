/** One thing that is wrong in a charter's file, as a sentence for the person who wrote it. */
export type CharterProblem = { readonly file: string; readonly path: string; readonly sentence: string };

/** Everything that is wrong in a charter's file, all at once. */
export class CharterProblems extends Error {
  readonly problems: readonly CharterProblem[];

  constructor(problems: readonly CharterProblem[]) {
    super(problems.map(problemLine).join('\n'));
    this.name = 'CharterProblems';
    this.problems = problems;
  }
}

export function problemLine({ file, path, sentence }: CharterProblem): string {
  return path === '' ? `${file}: ${sentence}.` : `${file}: ${path} ${sentence}.`;
}
