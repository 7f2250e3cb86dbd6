import {
  type AnswerForm,
  type Charter,
  CharterProblems,
  type CharterView,
  type CharterSetting as FileSetting,
  openQuestions,
  pathsIn,
  withSettings,
} from '@mengwu/charter';
import type { CharterAnswer } from '@mengwu/contracts';
import { DomainError } from '../../../platform/http/domain-error.ts';
import type { CharterSetting } from './charter-setting.ts';

/** What a founding document leaves open on a day. */
export interface Question {
  readonly path: string;
  readonly rule: string;
  readonly subject: string;
  readonly article: string;
  readonly question: string;
  readonly reason: string;
  readonly form: AnswerForm;
  /** In force on that day, in Chinese; null while nothing is. */
  readonly setToText: string | null;
}

/** The open questions of a day, those that are settled among them: they can be settled anew. */
export function questionsOn(charter: Charter, view: CharterView): Question[] {
  const held = new Map([...pathsIn(view)].map(([one, path]) => [path, one]));
  const asked = openQuestions(charter).filter(({ path, question }) => {
    const { open, setting } = held.get(path) ?? {};
    return (open ?? setting?.asked)?.question === question;
  });
  return [...new Map(asked.map((one) => [one.path, one])).values()].map((one) => ({
    ...{ path: one.path, rule: one.rule, subject: one.subject, article: one.article, question: one.question },
    ...{ reason: one.reason, form: one.answer },
    setToText: held.get(one.path)?.setting?.text ?? one.setToText,
  }));
}

/** The charter with these answers in it; those that its file has taken up meanwhile give way. @throws CharterProblems */
export const settle = (charter: Charter, settings: readonly CharterSetting[]): Charter =>
  withSettings(charter, settings.map(toFileSetting), { unasked: 'skip' });

export function toFileSetting({ path, answer, holdsFrom, reason, officerId }: CharterSetting): FileSetting {
  const common = { path, from: holdsFrom, reason, by: officerId };
  return answer.kind === 'choice' ? { ...common, choice: answer.choice } : { ...common, value: valueIn(answer) };
}

type Written = Exclude<CharterAnswer, { kind: 'choice' }>;

function valueIn(answer: Written): string | number {
  switch (answer.kind) {
    case 'number':
      return answer.number;
    case 'fraction':
      return `${answer.numerator}/${answer.denominator}`;
    case 'day':
      return answer.day;
    case 'text':
      return answer.text;
  }
}

/** An answer in Chinese, as the history tells it. */
export function wordsOf(answer: CharterAnswer, { unit }: AnswerForm): string {
  if (answer.kind === 'choice') return answer.choice;
  return answer.kind === 'number' ? `${answer.number}${unit ?? ''}` : String(valueIn(answer));
}

/** @throws DomainError `charter_setting_invalid` when the answer has another form than its question asks for */
export function requireForm({ subject, form }: Question, answer: CharterAnswer): void {
  if (answer.kind !== form.kind) throw invalid(subject, HOW_TO_ANSWER[form.kind]);
}

/**
 * Reads the charter with an answer in it, as a file with that value would be read.
 * @throws DomainError `charter_setting_invalid` with the reason in Chinese
 */
export function requireSound<T>({ path, subject, form }: Question, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof CharterProblems)) throw error;
    const isItsOwn = error.problems.every((problem) => problem.path === path || problem.path.startsWith(`${path}.`));
    throw invalid(subject, isItsOwn ? (form.hint ?? HOW_TO_ANSWER[form.kind]) : CONTRADICTS, error);
  }
}

const invalid = (subject: string, why: string, cause?: unknown) =>
  new DomainError('charter_setting_invalid', { subject, why }, cause === undefined ? {} : { cause });

const CONTRADICTS = '与章程的其他规定矛盾，请先核对相关条文。';

const HOW_TO_ANSWER: Readonly<Record<AnswerForm['kind'], string>> = {
  choice: '请从给出的选项中选择。',
  number: '请填写大于 0 的整数；期限不超过 3660 天、120 个月或 100 年。',
  fraction: '比例须大于 0 且不超过 1，例如 2/3。',
  text: '请填写文字。',
  day: '请填写日期，例如 2026-05-20。',
};
