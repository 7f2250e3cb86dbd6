import { z } from 'zod';
import type { OpenQuestion } from './dated.ts';
import { readFeeLines } from './fee-lines.ts';
import { count, days, dayText, months, years } from './schema/dated.ts';
import { amountFen, annualFee } from './schema/dues.ts';
import { parameterAt } from './schema/parameter-at.ts';
import { fraction } from './schema/share.ts';

export type AnswerForm = {
  readonly kind: 'choice' | 'number' | 'fraction' | 'text' | 'day';
  /** The words of each choice and what it stands for: the value as it is stored, undefined where it changes nothing. */
  readonly choices: readonly { readonly text: string; readonly value: unknown }[];
  readonly unit: string | null;
  /** How to write the answer, in Chinese, where it is not plain. */
  readonly hint: string | null;
  /** The answer is put on record, and no value follows from it: the file of the charter has to be revised. */
  readonly isRecordOnly: boolean;
};

const NUMBERS = new Set<unknown>([count, days, months, years]);

/** How an open question wants to be answered; it follows from the schema of its parameter. */
export function answerForm(path: string, { options, unit }: OpenQuestion): AnswerForm {
  const value = parameterAt(path)?.value;
  const form = { choices: [], unit: unit ?? null, hint: null, isRecordOnly: false };
  if (options) {
    const choices = options.map((option) => ({ text: option.text, value: optionValue(value, option) }));
    return { ...form, kind: 'choice', choices, isRecordOnly: choices.every((one) => one.value === undefined) };
  }
  if (value instanceof z.ZodBoolean) return { ...form, kind: 'choice', choices: YES_OR_NO };
  if (value === amountFen) return { ...form, kind: 'number', unit: '元' };
  if (NUMBERS.has(value)) return { ...form, kind: 'number' };
  if (value === fraction) return { ...form, kind: 'fraction' };
  if (value === dayText) return { ...form, kind: 'day' };
  if (value === annualFee)
    return { ...form, kind: 'text', hint: '每行一档：成员性质 每年金额（元），例如“单位成员 2000”' };
  if (value?.safeParse('任何文字').success) return { ...form, kind: 'text' };
  return { ...form, kind: 'text', isRecordOnly: true };
}

const YES_OR_NO = [
  { text: '是', value: true },
  { text: '否', value: false },
];

/** What an option stands for: its value, its own words where the parameter is a text, or nothing. */
export function optionValue(schema: z.ZodType | undefined, option: { text: string; value?: unknown }): unknown {
  if (option.value !== undefined) return option.value;
  return schema?.safeParse(option.text).success ? option.text : undefined;
}

/** An answer as it is written down, in the form that a charter's file has; undefined where it cannot be read. */
export function writtenAnswer(path: string, answer: string | number | boolean): unknown {
  const value = parameterAt(path)?.value;
  if (value === amountFen && typeof answer === 'number') return Math.round(answer * 100);
  if (value === annualFee && typeof answer === 'string') return readFeeLines(answer);
  return answer;
}
