import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import type { Charter } from '../schema/charter.ts';

type MemberKind = Charter['memberKinds'][string];
export type ApplicationFormValue = MemberKind['form'][number]['value'];
export type FormScreen = ApplicationFormValue['screens'][number];
export type FormField = FormScreen['fields'][number];

export type ApplicationForm = {
  readonly kind: string;
  readonly kindLabel: string;
  readonly title: string;
  readonly screens: readonly FormScreen[];
  /** Two people who must not be the same person, by the keys of their names and phones. */
  readonly differentPeople?: ApplicationFormValue['differentPeople'];
  readonly stamp: '部门章' | '公章' | '不要求';
  readonly article: string;
  readonly open?: OpenQuestion;
};

/** The form by which one kind of member applies, its declarations on a last screen; undefined when the charter knows no such kind. */
export function applicationForm(view: CharterView, kind: string): ApplicationForm | undefined {
  const found = Object.hasOwn(view.memberKinds, kind) ? view.memberKinds[kind] : undefined;
  if (!found) return undefined;
  const { form, label, declarations, stamp } = found;
  return {
    kind,
    kindLabel: label.value,
    title: form.value.title,
    screens: declarations ? [...form.value.screens, declarationScreen(declarations.value)] : form.value.screens,
    ...(form.value.differentPeople && { differentPeople: form.value.differentPeople }),
    stamp: stamp.value,
    article: form.article,
    ...(form.open && { open: form.open }),
  };
}

/** The only answer with which a declaration is made. */
export const AGREED = '同意';

type Declarations = readonly { readonly key: string; readonly text: string; readonly article: string }[];

function declarationScreen(declarations: Declarations): FormScreen {
  const fields = declarations.map(({ key, text, article }): FormField => {
    return { key, label: text, type: 'select', required: true, options: [AGREED], article };
  });
  return { key: 'declarations', title: '声明', fields };
}
