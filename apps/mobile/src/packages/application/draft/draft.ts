import type { ApplicationFields, ApplicationView, FieldProblem } from '@mengwu/contracts';

/** What was typed on this phone and is not yet safe on the server. */
export interface Draft {
  /** The server's version that the typing began from. */
  version: number;
  unsaved: ApplicationFields;
  /** Fields that the server refused, each until it is typed in again. */
  problems: FieldProblem[];
}

export const emptyDraft = (version: number): Draft => ({ version, unsaved: {}, problems: [] });

/** The answers as they stand: the server's, with this phone's typing over them. */
export const answersOf = (application: ApplicationView, draft: Draft): ApplicationFields => ({
  ...application.fields,
  ...draft.unsaved,
});

export const type = (draft: Draft, field: string, value: string): Draft => ({
  ...draft,
  unsaved: { ...draft.unsaved, [field]: value },
  problems: draft.problems.filter((problem) => problem.field !== field),
});

/** What to send: everything unsaved except what the server has refused as it stands. */
export const fieldsToSend = ({ unsaved, problems }: Draft): ApplicationFields =>
  Object.fromEntries(Object.entries(unsaved).filter(([field]) => !problems.some((problem) => problem.field === field)));

/** After a save: what was sent is safe, unless it was typed over meanwhile. */
export const saved = (draft: Draft, sent: ApplicationFields, version: number): Draft => ({
  ...draft,
  version,
  unsaved: Object.fromEntries(Object.entries(draft.unsaved).filter(([field, value]) => sent[field] !== value)),
});

/** After a refusal of single fields: they are marked and wait for the person, the rest goes on. */
export const refused = (draft: Draft, problems: FieldProblem[]): Draft => ({
  ...draft,
  problems: [...draft.problems.filter(({ field }) => !problems.some((next) => next.field === field)), ...problems],
});

export const hasUnsaved = (draft: Draft): boolean => Object.keys(draft.unsaved).length > 0;
