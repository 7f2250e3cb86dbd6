import { type Decision, refused } from '@mengwu/kernel';
import type { Held } from '../dated.ts';

export type Refusal<Code extends string> = Extract<Decision<Code>, { allowed: false }>;

export const refusal = <Code extends string>(code: Code, why: Parameters<typeof refused>[1] = {}): Refusal<Code> =>
  refused(code, why) as Refusal<Code>;

/** The document gives no value and the rule cannot work without one: the remedy is to answer the open question. */
export function charterSilent(held: Held<unknown>, about: string): Refusal<'charter_silent'> {
  const { article, open, changesOn } = held;
  return refusal('charter_silent', {
    article,
    params: { question: open?.question ?? about },
    ...(changesOn && { changesOn }),
  });
}
