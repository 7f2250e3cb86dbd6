import type { Held } from '../dated.ts';

/** Who sees to a provision: the system by itself, the secretariat by hand; a statement only informs. */
export type By = 'system' | 'desk' | 'statement';

/** One provision of a founding document, before it is known where in the charter it stands. */
export type Told = {
  readonly held: Held<unknown>;
  readonly label: string;
  /** Null where the document is silent and nothing is set. */
  readonly text: string | null;
  readonly article: string;
  readonly by: By;
  readonly how: string | null;
};

type Way<T> = {
  readonly by?: By;
  readonly how?: string | null;
  readonly words: (value: NonNullable<T>) => string;
};

/** A single value as one provision; nothing where the charter does not have it. */
export function tell<T>(held: Held<T> | undefined, label: string, way: Way<T>): Told[] {
  if (!held) return [];
  const { by = 'statement', how = null, words } = way;
  const text = held.value === null || held.value === undefined ? null : words(held.value);
  return [{ held, label, text, article: held.article, by, how }];
}

type Text = Held<string | null> | undefined;

/** A text of the document as it stands. */
export const tellText = (held: Text, label: string, by: By = 'statement', how: string | null = null): Told[] =>
  tell(held, label, { by, how, words: (text) => text });

type Clause = { readonly text: string; readonly article: string };

/** Sentences of the document, each with its own place. */
export function tellClauses<C extends Clause>(
  held: Held<readonly C[] | null> | undefined,
  label: string,
  way: { by?: By; how?: string | null } | ((clause: C) => { by?: By; how?: string | null }) = {},
): Told[] {
  if (!held) return [];
  if (held.value === null) return [{ held, label, text: null, article: held.article, by: 'statement', how: null }];
  return held.value.map((clause) => {
    const { by = 'statement', how = null } = typeof way === 'function' ? way(clause) : way;
    return { held, label, text: clause.text, article: clause.article, by, how };
  });
}
