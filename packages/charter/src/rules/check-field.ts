import { day } from '@mengwu/kernel';
import { isCreditCode } from '../credit-code.ts';
import { isMainlandPhone } from '../phone-number.ts';
import type { FormField } from './application-form.ts';

export type FieldProblemCode =
  | 'required'
  | 'too_long'
  | 'bad_phone'
  | 'bad_email'
  | 'bad_number'
  | 'bad_date'
  | 'bad_file'
  | 'bad_credit_code'
  | 'bad_value'
  | 'not_an_option'
  | 'unknown_field'
  | 'same_person'
  | 'declaration_needed';

export type FieldProblem = {
  readonly field: string;
  readonly code: FieldProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

const DEFAULT_MAX_LENGTH = { text: 200, textarea: 2000, email: 200, phone: 30 } as const;

const isEmail = (text: string) => text.length <= 254 && /^[^\s@<>,;"]+@[^\s@.<>,;"]+(\.[^\s@.<>,;"]+)+$/.test(text);

const isDay = (text: string) => {
  try {
    return day(text) === text;
  } catch {
    return false;
  }
};

/** What is wrong with one answer, or undefined. Lengths count characters as a person sees them in Chinese text. */
export function checkField(field: FormField, answer: unknown): FieldProblem | undefined {
  const problem = (code: FieldProblemCode, params: FieldProblem['params'] = {}) => ({
    field: field.key,
    code,
    params: { label: field.label, ...params },
  });
  if (isEmpty(answer)) return field.required ? problem('required') : undefined;
  if (typeof answer !== 'string') {
    const isNumber = field.type === 'number' && typeof answer === 'number' && Number.isFinite(answer);
    return isNumber ? undefined : problem(field.type === 'number' ? 'bad_number' : 'bad_value');
  }
  const max = field.maxLength ?? DEFAULT_MAX_LENGTH[field.type as keyof typeof DEFAULT_MAX_LENGTH] ?? 200;
  const length = [...answer.trim()].length;
  if (length > max) return problem('too_long', { max, length });
  return checkType(field, answer.trim(), problem);
}

function checkType(field: FormField, answer: string, problem: (code: FieldProblemCode) => FieldProblem) {
  switch (field.type) {
    case 'phone':
      return isMainlandPhone(answer) ? undefined : problem('bad_phone');
    case 'email':
      return isEmail(answer) ? undefined : problem('bad_email');
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(answer) ? undefined : problem('bad_number');
    case 'date':
      return isDay(answer) ? undefined : problem('bad_date');
    case 'creditCode':
      return isCreditCode(answer) ? undefined : problem('bad_credit_code');
    case 'select':
      return field.options?.includes(answer) ? undefined : problem('not_an_option');
    case 'file':
      return /^[A-Za-z0-9_-]+$/.test(answer) ? undefined : problem('bad_file');
    default:
      return undefined;
  }
}

const isEmpty = (answer: unknown) =>
  answer === undefined || answer === null || (typeof answer === 'string' && answer.trim() === '');
