import type { Day } from '@mengwu/kernel';

/** One answer to an open question. `also` holds the values of other parameters that have to change with it, by path. */
export type QuestionOption = {
  readonly text: string;
  readonly value?: unknown;
  readonly also?: Readonly<Record<string, unknown>>;
};

/** What a founding document leaves open: asked of the secretariat, never settled in silence. */
export type OpenQuestion = {
  readonly question: string;
  /** What a number is counted in, such as 天. */
  readonly unit?: string | undefined;
  readonly options?: readonly QuestionOption[] | undefined;
  readonly setTo?: unknown;
  /** What it is set to, in plain Chinese. */
  readonly setToText?: string | undefined;
  readonly reason: string;
  readonly rule: string;
};

/** The secretariat's answer by which a value came about. */
export type SettledBy = {
  /** The question that it answers, so that it can be asked again. */
  readonly asked?: OpenQuestion;
  /** The answer in Chinese. */
  readonly text: string;
  readonly reason: string;
  readonly by: string;
};

/** One value of a parameter, from a day on. */
export type Entry<T> = {
  readonly from: Day;
  readonly article: string;
  readonly value: T;
  readonly rules: readonly string[];
  readonly mayBeUnset: boolean;
  readonly open?: OpenQuestion;
  readonly setting?: SettledBy;
};

export type Dated<T> = readonly Entry<T>[];

/** The value that holds on a day. `changesOn` is the first day of the next value, where one is known. */
export type Held<T> = {
  readonly value: T;
  readonly article: string;
  readonly from: Day;
  readonly rules: readonly string[];
  readonly open?: OpenQuestion;
  readonly setting?: SettledBy;
  readonly changesOn?: Day;
};

export type ViewOf<T> = T extends readonly Entry<infer V>[]
  ? Held<V>
  : T extends object
    ? { readonly [K in keyof T]: ViewOf<T[K]> }
    : T;

/** Where the entry stands that holds on a day; -1 before the first one. */
export const heldIndex = (entries: Dated<unknown>, on: Day) => entries.findLastIndex((entry) => entry.from <= on);

/** The entry that holds on a day; before the first one an optional parameter is unset. */
export function heldOn<T>(entries: Dated<T>, on: Day): Held<T> {
  const [first] = entries;
  if (!first) throw new RangeError('a parameter needs an entry');
  const at = heldIndex(entries, on);
  const next = entries[at + 1];
  const { mayBeUnset: _, ...held } = entries[at] ?? { ...first, value: null as T };
  return { ...held, ...(next && { changesOn: next.from }) };
}
