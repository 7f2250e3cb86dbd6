import assert from 'node:assert/strict';
import { ApiRefusal } from '@mengwu/api-client';
import { type ErrorCode, errorCodes, type Problem } from '@mengwu/contracts';

/** Expects a refusal with this code, its status, and a sentence in Chinese that names no code. */
export async function refusal(work: Promise<unknown>, code: ErrorCode): Promise<Problem> {
  const problem = await work.then(
    (answer) => assert.fail(`expected the refusal ${code}, but it was allowed: ${JSON.stringify(answer)}`),
    (error: unknown) => {
      if (!(error instanceof ApiRefusal)) throw error;
      return error.problem;
    },
  );
  assert.equal(problem.code, code, problem.detail);
  assert.equal(problem.status, errorCodes[code].status);
  assert.match(problem.detail, /[\u4e00-\u9fff]/u);
  assert.doesNotMatch(problem.detail, /[a-z]_[a-z]|\{|undefined|null/u);
  return problem;
}
