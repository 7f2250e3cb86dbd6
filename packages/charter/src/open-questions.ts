import type { Day } from '@mengwu/kernel';
import { eachParameter } from './each-entry.ts';
import type { Charter } from './schema/charter.ts';

export type ListedQuestion = {
  readonly alliance: string;
  /** The parameter that the question belongs to, such as dues.year. */
  readonly path: string;
  readonly from: Day;
  readonly article: string;
  readonly question: string;
  readonly options: readonly string[];
  readonly reason: string;
  readonly rule: string;
  /** Whether a value is in force in the meantime, and which. */
  readonly isSet: boolean;
  readonly setTo: unknown;
};

/** What the founding document leaves open, for the secretariat to settle. */
export function openQuestions(charter: Charter): ListedQuestion[] {
  return eachParameter(charter).flatMap(({ path, entries }) =>
    entries.flatMap(({ open, from, article, value }) =>
      open
        ? [
            {
              alliance: charter.id,
              path,
              from,
              article,
              question: open.question,
              options: open.options ?? [],
              reason: open.reason,
              rule: open.rule,
              isSet: value !== null,
              setTo: value,
            },
          ]
        : [],
    ),
  );
}
