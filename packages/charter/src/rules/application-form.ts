import type { CharterView } from '../charter-on.ts';
import type { OpenQuestion } from '../dated.ts';
import type { Charter } from '../schema/charter.ts';

type MemberKind = Charter['memberKinds'][string];
export type ApplicationFormValue = MemberKind['form'][number]['value'];
export type FormScreen = ApplicationFormValue['screens'][number];
export type FormField = FormScreen['fields'][number];

export type Declaration = { readonly key: string; readonly text: string; readonly article: string };

export type ApplicationForm = {
  readonly kind: string;
  readonly kindLabel: string;
  readonly title: string;
  readonly screens: readonly FormScreen[];
  /** Statements that the applicant must agree to, each under its own key with the answer true. */
  readonly declarations: readonly Declaration[];
  /** Two people who must not be the same person, by the keys of their names and phones. */
  readonly differentPeople?: ApplicationFormValue['differentPeople'];
  readonly stamp: MemberKind['stamp'][number]['value'];
  readonly article: string;
  readonly open?: OpenQuestion;
};

/** The form by which one kind of member applies; undefined when the charter knows no such kind. */
export function applicationForm(view: CharterView, kind: string): ApplicationForm | undefined {
  const found = Object.hasOwn(view.memberKinds, kind) ? view.memberKinds[kind] : undefined;
  if (!found) return undefined;
  const { form, label, declarations, stamp } = found;
  return {
    kind,
    kindLabel: label.value,
    title: form.value.title,
    screens: form.value.screens,
    declarations: declarations?.value ?? [],
    ...(form.value.differentPeople && { differentPeople: form.value.differentPeople }),
    stamp: stamp.value,
    article: form.article,
    ...(form.open && { open: form.open }),
  };
}
