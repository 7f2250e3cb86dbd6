import type { Problem } from '@mengwu/contracts';

/** The API refused: `problem` holds the code and the sentence to show. */
export class ApiRefusal extends Error {
  override readonly name = 'ApiRefusal';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.problem = problem;
  }
}

/** No answer that can be trusted: offline, timed out, or not the API at all. The outcome is unknown. */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';
}
