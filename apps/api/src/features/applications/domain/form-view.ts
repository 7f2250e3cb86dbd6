import { applicationForm, type CharterView } from '@mengwu/charter';
import type { ApplicationFields, ApplicationForm, FormField } from '@mengwu/contracts';

export const DECLARED = 'yes';

/** The charter's form as the phone shows it: its screens, and one more with the declarations. */
export function formView(view: CharterView, kind: string, charterVersion: string): ApplicationForm | undefined {
  const form = applicationForm(view, kind);
  if (!form) return undefined;
  const screens = form.screens.map(({ title, fields }) => ({
    title,
    fields: fields.map(
      (field): FormField => ({
        key: field.key,
        label: field.label,
        help: field.help ?? null,
        type: field.type,
        required: field.required,
        maxLength: field.maxLength ?? null,
        options: field.options ?? null,
        article: field.article,
      }),
    ),
  }));
  const declarations = form.declarations.map(
    ({ key, text, article }): FormField => ({
      key,
      label: text,
      help: null,
      type: 'declaration',
      required: true,
      maxLength: null,
      options: null,
      article,
    }),
  );
  return {
    kind,
    kindLabel: form.kindLabel,
    charterVersion,
    openQuestion: form.open?.question ?? null,
    screens: declarations.length > 0 ? [...screens, { title: '声明', fields: declarations }] : screens,
  };
}

export function fieldsOf(form: ApplicationForm): FormField[] {
  return form.screens.flatMap(({ fields }) => fields);
}

/** The answers as the charter's check reads them: a declaration that was made is `true`. */
export function answersOf(form: ApplicationForm, fields: ApplicationFields): Record<string, unknown> {
  const declarations = new Set(fieldsOf(form).flatMap(({ key, type }) => (type === 'declaration' ? [key] : [])));
  return Object.fromEntries(
    Object.entries(fields).map(([key, answer]) => [key, declarations.has(key) ? answer === DECLARED : answer]),
  );
}
