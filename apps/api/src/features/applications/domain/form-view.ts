import { applicationForm, type CharterView } from '@mengwu/charter';
import type { ApplicationFields, ApplicationForm, FormField } from '@mengwu/contracts';
import { REGION_FIELD } from './application.ts';
import { ELSEWHERE, regionsOf } from './relay.ts';

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
    conditions: (view.memberKinds[kind]?.conditions.value ?? []).map(({ text, article }) => ({ text, article })),
    screens: [
      ...screens,
      ...regionScreen(view),
      ...(declarations.length > 0 ? [{ title: '声明', fields: declarations }] : []),
    ],
  };
}

/** Where a notice of recruitment travels through regions, the applicant says from which one she heard [C1]. */
function regionScreen(view: CharterView): ApplicationForm['screens'] {
  const regions = regionsOf(view);
  if (regions.length === 0) return [];
  const field: FormField = {
    key: REGION_FIELD,
    label: '所在市（州）',
    help: '用于统计招募通知的传达情况，不印在申请表上',
    type: 'select',
    required: true,
    maxLength: null,
    options: [...regions, ELSEWHERE],
    article: view.recruitment.relay?.article ?? '',
  };
  return [{ title: '所在地区', fields: [field] }];
}

export function fieldsOf(form: ApplicationForm): FormField[] {
  return form.screens.flatMap(({ fields }) => fields);
}

/** The answers as the charter's check reads them: a declaration that was made is `true`, the region is not the charter's. */
export function answersOf(form: ApplicationForm, fields: ApplicationFields): Record<string, unknown> {
  const declarations = new Set(fieldsOf(form).flatMap(({ key, type }) => (type === 'declaration' ? [key] : [])));
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => key !== REGION_FIELD)
      .map(([key, answer]) => [key, declarations.has(key) ? answer === DECLARED : answer]),
  );
}

/** The files among the answers, one that answers two questions once: whoever decides about an application reads them. */
export function answeredFiles(
  view: CharterView,
  { kind, fields }: { kind: string; fields: ApplicationFields },
): string[] {
  const asked = applicationForm(view, kind)?.screens.flatMap((screen) => screen.fields) ?? [];
  return [...new Set(asked.flatMap(({ key, type }) => (type === 'file' ? fields[key] || [] : [])))];
}
