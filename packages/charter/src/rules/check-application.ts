import type { CharterView } from '../charter-on.ts';
import { plainPhone } from '../phone-number.ts';
import { type ApplicationForm, type ApplicationFormValue, applicationForm } from './application-form.ts';
import { checkField, type FieldProblem } from './check-field.ts';

export type ApplicationFields = Readonly<Record<string, unknown>>;

/**
 * Everything that keeps an application from being submitted, in the order of the form; empty when it is complete.
 * @throws RangeError when the charter knows no such kind of member.
 */
export function checkApplication(view: CharterView, kind: string, fields: ApplicationFields): FieldProblem[] {
  const form = applicationForm(view, kind);
  if (!form) throw new RangeError(`${view.id} has no members of the kind "${kind}"`);
  const asked = form.screens.flatMap((screen) => screen.fields);
  const answerTo = (key: string) => (Object.hasOwn(fields, key) ? fields[key] : undefined);
  return [
    ...asked.flatMap((field) => checkField(field, answerTo(field.key)) ?? []),
    ...form.declarations.flatMap(({ key, text }) =>
      answerTo(key) === true ? [] : [problem(key, 'declaration_needed', { label: text })],
    ),
    ...samePerson(form.differentPeople, fields),
    ...unknownFields(form, fields),
  ];
}

const problem = (field: string, code: FieldProblem['code'], params: FieldProblem['params'] = {}): FieldProblem => {
  return { field, code, params };
};

function samePerson(people: ApplicationFormValue['differentPeople'], fields: ApplicationFields): FieldProblem[] {
  if (!people) return [];
  const { first, second } = people;
  const isSame = (one: string, other: string, plain: (text: string) => string) => {
    const [left, right] = [fields[one], fields[other]];
    return typeof left === 'string' && typeof right === 'string' && plain(left) !== '' && plain(left) === plain(right);
  };
  return [
    ...(isSame(first.name, second.name, (name) => name.replace(/\s/g, ''))
      ? [problem(second.name, 'same_person')]
      : []),
    ...(isSame(first.phone, second.phone, plainPhone) ? [problem(second.phone, 'same_person')] : []),
  ];
}

function unknownFields(form: ApplicationForm, fields: ApplicationFields): FieldProblem[] {
  const known = new Set([
    ...form.screens.flatMap((screen) => screen.fields.map((field) => field.key)),
    ...form.declarations.map(({ key }) => key),
  ]);
  return Object.keys(fields)
    .filter((key) => !known.has(key))
    .map((key) => problem(key, 'unknown_field'));
}
