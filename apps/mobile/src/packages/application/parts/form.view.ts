import type { ApplicationFields, ApplicationView, FieldProblem, FileView, FormField } from '@mengwu/contracts';
import { dayText } from '../../../view/time';

export interface Screen {
  title: string;
  fields: FormField[];
}

/** The answer to a declaration that was made. */
export const DECLARED = 'yes';

/** The screens that still want something of the person: after a return, only what was returned. */
export function screensToFill({ form, editableFields }: ApplicationView): Screen[] {
  return form.screens
    .map(({ title, fields }) => ({ title, fields: fields.filter(({ key }) => editableFields.includes(key)) }))
    .filter(({ fields }) => fields.length > 0);
}

/** Where a field is asked; the first screen when it is nowhere. */
export const screenOf = (screens: Screen[], field: string): number =>
  Math.max(
    0,
    screens.findIndex(({ fields }) => fields.some(({ key }) => key === field)),
  );

/** An answer as a person reads it; undefined when there is none. */
export function answerText(field: FormField, answers: ApplicationFields, files: FileView[]): string | undefined {
  const answer = answers[field.key];
  if (!answer) return undefined;
  if (field.type === 'file') return files.find(({ id }) => id === answer)?.name ?? '已上传';
  if (field.type === 'declaration') return '已声明';
  return field.type === 'date' ? dayText(answer) : answer;
}

/** Fields that must be filled and are not. */
export const missingFields = (screens: Screen[], answers: ApplicationFields): FormField[] =>
  screens.flatMap(({ fields }) => fields).filter(({ key, required }) => required && !answers[key]?.trim());

/** A field's problems from all sides, each said once. */
export const problemOf = (field: string, ...sources: FieldProblem[][]): string | undefined =>
  sources.flat().find((problem) => problem.field === field)?.text;
