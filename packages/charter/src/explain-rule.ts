import { stringify } from 'yaml';
import { pathsIn } from './articles.ts';
import type { CharterView } from './charter-on.ts';
import type { Held } from './dated.ts';
import { ENFORCED_BY, type Enforcement } from './enforced-by.ts';

export type RuleExplained = {
  readonly values: readonly {
    readonly path: string;
    readonly article: string;
    readonly since: string;
    readonly changesOn: string | null;
    readonly value: string;
    /** Why the secretariat settled it so, where it did. */
    readonly settled: string | null;
  }[];
  readonly open: readonly { readonly question: string; readonly reason: string; readonly setTo: string | null }[];
  readonly enforcedBy: Enforcement | null;
};

/**
 * What a charter says on a rule of its founding document on a day: the values in force with their articles, what is
 * open, and what sees to it. Undefined where the charter refers to no such rule.
 */
export function explainRule(view: CharterView, rule: string): RuleExplained | undefined {
  const found = [...pathsIn(view)].flatMap(([held, path]) => {
    const value = partOf(held, rule);
    return value === undefined ? [] : [{ held, path, value }];
  });
  if (found.length === 0) return undefined;
  return {
    values: found.map(({ held, path, value }) => ({
      ...{ path, article: held.article, since: held.from, changesOn: held.changesOn ?? null },
      value: inWords(view, value),
      settled: held.setting?.reason ?? null,
    })),
    open: found.flatMap(({ held: { open, value } }) =>
      open
        ? [
            {
              question: open.question,
              reason: open.reason,
              setTo: value === null ? null : (open.setToText ?? inWords(view, value)),
            },
          ]
        : [],
    ),
    enforcedBy: ENFORCED_BY[rule] ?? null,
  };
}

/** The value, or only those of its clauses that the rule is about. */
function partOf({ value, rules, open, setting }: Held<unknown>, rule: string): unknown {
  if (rules.includes(rule) || open?.rule === rule || setting?.asked?.rule === rule) return value;
  if (!Array.isArray(value)) return undefined;
  const clauses = value.filter((one: { rules?: string[] }) => one?.rules?.includes(rule));
  return clauses.length > 0 ? clauses : undefined;
}

/** A body, or a step of the way to membership, by its name. */
const nameOf = ({ bodies, admission }: CharterView, key: string) =>
  bodies[key]?.name.value ?? admission.path.value.find((step) => step.key === key)?.title ?? key;

type Clause = { text?: string; title?: string; does?: string; body?: string; who?: string; article?: string };

function inWords(view: CharterView, value: unknown): string {
  if (value === null) return 'not set';
  if (typeof value === 'string') return nameOf(view, value);
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map((one: unknown) => inWords(view, one)).join('；');
  if ('numerator' in value && 'denominator' in value) return `${value.numerator}/${value.denominator}`;
  const { text, title, does, body, who, article } = value as Clause;
  // A relay names its bodies outright, a chain by their keys.
  const actor = who ?? view.bodies[body ?? '']?.name.value ?? body ?? '';
  const words = text ?? title ?? (does === undefined ? undefined : `${actor}${does}`);
  if (words !== undefined) return article ? `${words}（${article}）` : words;
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trim();
}
