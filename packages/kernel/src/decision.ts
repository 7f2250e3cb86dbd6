import type { Day } from './time.ts';

/** Values that fill the placeholders of a refusal's text. */
export type DecisionParams = Readonly<Record<string, string | number>>;

/**
 * What a rule answers: allowed, or refused with a code, the article that says so (undefined where no
 * article applies) and the day from which the answer changes, if one is known.
 */
export type Decision<Code extends string = string> =
  | { readonly allowed: true }
  | {
      readonly allowed: false;
      readonly code: Code;
      readonly article?: string;
      readonly params?: DecisionParams;
      readonly changesOn?: Day;
    };

export const ALLOWED: { readonly allowed: true } = { allowed: true };

export function refused<Code extends string>(
  code: Code,
  why: { article?: string; params?: DecisionParams; changesOn?: Day } = {},
): Decision<Code> {
  return { allowed: false, code, ...why };
}
