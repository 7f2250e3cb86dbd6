import { type Day, day } from '@mengwu/kernel';
import { z } from 'zod';
import type { Dated, Entry, OpenQuestion, QuestionOption } from '../dated.ts';
import { motionKind } from './motion-kinds.ts';

export const text = z.string().trim().min(1);
export const article = text;
export const ruleIds = z.array(z.string().regex(/^[A-E]\d{1,2}$/, 'a rule id looks like D6'));
export const key = z.string().regex(/^[a-z][A-Za-z0-9]*$/, 'a key is written in camelCase');
export const count = z.int().positive();
/** Periods: a slip of the pen must not put an end on a day that no calendar has, or that nobody lives to see. */
export const days = count.max(3_660);
export const months = count.max(120);
export const years = count.max(100);

export const dayText = z.string().transform((written, ctx): Day => {
  try {
    return day(written);
  } catch {
    ctx.issues.push({ code: 'custom', input: written, message: `"${written}" is no day; write it as 2025-01-31` });
    return z.NEVER;
  }
});

/** One sentence of a founding document, verbatim, with its own place in it. */
export const clause = z.strictObject({ text, article, rules: ruleIds.optional() });
export const clauses = z.array(clause).min(1);

/** A power of a body, with the kinds of motions that it covers. */
export const powers = z.array(clause.extend({ decides: z.array(motionKind).min(1).optional() })).min(1);

const always = () => true;
const isReadable = (setTo: unknown) =>
  setTo === undefined || (typeof setTo === 'string' && /\p{Script=Han}/u.test(setTo));

type Written = { from?: unknown; value?: unknown; open?: { setTo?: unknown } };

const hasValue = (entry: Written) => entry?.value !== undefined || entry?.open?.setTo !== undefined;
const hasOneValue = (entry: Written) => entry?.value === undefined || entry?.open?.setTo === undefined;

/** An answer to choose: its words, the value that it stands for, and the values that have to change with it. */
const option = <S extends z.ZodType>(value: S) =>
  z.preprocess(
    (written) => (typeof written === 'string' ? { text: written } : written),
    z
      .strictObject({ text, value: value.optional(), also: z.record(text, z.unknown()).optional() })
      .transform((written): QuestionOption => written as QuestionOption),
  );

function entrySchema<S extends z.ZodType>(value: S, mayBeUnset: boolean) {
  const open = z
    .strictObject({
      question: text,
      unit: text.optional(),
      options: z.array(option(value)).min(2).optional(),
      setTo: value.optional(),
      setToText: text.optional(),
      reason: text,
      rule: z.string().regex(/^[A-E]\d{1,2}$/),
    })
    .refine((asked) => asked?.setToText !== undefined || isReadable(asked?.setTo), {
      error: 'must say in plain Chinese what it is set to',
      path: ['setToText'],
      when: always,
    });
  return z
    .strictObject({
      from: dayText,
      article,
      value: value.optional(),
      rules: ruleIds.optional(),
      open: open.optional(),
    })
    .refine((entry) => hasValue(entry as Written) || (mayBeUnset && (entry as Written)?.open !== undefined), {
      error: mayBeUnset
        ? 'has neither a value nor an open question'
        : 'has no value; give one, or an open question with setTo',
      when: always,
    })
    .refine((entry) => hasOneValue(entry as Written), {
      error: 'has both a value and an open question with setTo; keep one of them',
      when: always,
    });
}

const isAscending = (entries: readonly Written[]) =>
  entries.every((entry, at) => at === 0 || String(entries[at - 1]?.from) < String(entry?.from));

/** Which schema stands behind a dated parameter, so that an answer to its open question can be asked for and checked. */
const parameters = new WeakMap<z.ZodType, { value: z.ZodType; mayBeUnset: boolean }>();

export const parameterOf = (schema: z.ZodType) => parameters.get(schema);

function datedList<S extends z.ZodType, T>(value: S, mayBeUnset: boolean) {
  const list = z
    .array(entrySchema(value, mayBeUnset))
    .min(1)
    .refine((entries) => !Array.isArray(entries) || isAscending(entries as Written[]), {
      error: 'lists its entries out of order; each must begin on a later day than the one before',
      when: always,
    })
    .transform((entries): Dated<T> => entries.map((entry) => toEntry<T>(entry as WrittenEntry, mayBeUnset)));
  parameters.set(list, { value, mayBeUnset });
  return list;
}

type WrittenEntry = { from: Day; article: string; value?: unknown; rules?: string[]; open?: OpenQuestion };

function toEntry<T>({ from, article, value, rules = [], open }: WrittenEntry, mayBeUnset: boolean): Entry<T> {
  const inForce = (value ?? open?.setTo ?? null) as T;
  return { from, article, value: inForce, rules, mayBeUnset, ...(open && { open }) };
}

/** A parameter that always has a value (perhaps one that an open question set). */
export function dated<S extends z.ZodType>(value: S) {
  return datedList<S, z.output<S>>(value, false);
}

/** A parameter that an open question may leave without a value (null). */
export function undecided<S extends z.ZodType>(value: S) {
  return datedList<S, z.output<S> | null>(value, true);
}
