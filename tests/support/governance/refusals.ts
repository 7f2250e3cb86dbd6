import { ApiRefusal } from '@mengwu/api-client';

/** What an act came to: its answer, or the refusal that it met. */
export type Outcome<T> =
  | { readonly done: true; readonly value: T }
  | { readonly done: false; readonly code: string; readonly article: string | undefined };

/** Does something that the charter may forbid; any other failure is thrown on. */
export async function attempt<T>(work: () => Promise<T>, mayBeRefused: readonly string[]): Promise<Outcome<T>> {
  try {
    return { done: true, value: await work() };
  } catch (error) {
    if (!(error instanceof ApiRefusal) || !mayBeRefused.includes(error.problem.code)) throw error;
    return { done: false, code: error.problem.code, article: error.problem.article };
  }
}

/** Does something that must be refused with this code. @throws Error when it is done, or refused for another reason */
export async function mustBeRefused(work: () => Promise<unknown>, ...codes: readonly string[]): Promise<void> {
  const outcome = await attempt(work, codes);
  if (outcome.done) throw new BrokenPromise(`was done, though it has to be refused with ${codes.join(' or ')}`);
}

/** The system did what the charter forbids, or refused what it allows. */
export class BrokenPromise extends Error {}
