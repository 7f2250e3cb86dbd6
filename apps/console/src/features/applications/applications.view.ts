import type {
  ApplicationCard,
  ApplicationPlace,
  DeskApplication,
  FileView,
  FormField,
  ReturnedItem,
} from '@mengwu/contracts';

/** Where an application can stand, in the order of the path. */
export const applicationPlaces = {
  review: '审核中',
  returned: '已退回',
  publicity: '公示中',
  resolution: '待决议',
  dues: '待缴费',
  admitted: '已入会',
  refused: '未通过',
  withdrawn: '已撤回',
} as const satisfies Record<ApplicationPlace, string>;

/** What its state is called in the colours of the desk: under way, it is the kind of step. */
export function toneOf({ state, step }: Pick<ApplicationCard, 'state' | 'step'>): string {
  return state === 'underway' && step ? step.kind : state;
}

export interface ReviewField {
  readonly field: FormField;
  readonly answer: string;
  readonly file: FileView | null;
  readonly returned: ReturnedItem | null;
}

export interface ReviewSection {
  readonly title: string;
  readonly fields: ReviewField[];
}

/** The form as its charter groups it, each question with its answer and what was returned of it. */
export function reviewSections(application: DeskApplication): ReviewSection[] {
  const { form, fields, files, returnedItems } = application;
  return form.screens.map(({ title, fields: questions }) => ({
    title,
    fields: questions.map((field) => {
      const answer = fields[field.key] ?? '';
      return {
        field,
        answer,
        file: field.type === 'file' ? (files.find(({ id }) => id === answer) ?? null) : null,
        returned: returnedItems.find((item) => item.field === field.key) ?? null,
      };
    }),
  }));
}

/** The scans of an application, each under the question that it answers. */
export function reviewScans(sections: readonly ReviewSection[]): { label: string; file: FileView }[] {
  return sections.flatMap(({ fields }) =>
    fields.flatMap(({ field, file }) => (file ? [{ label: field.label, file }] : [])),
  );
}

export interface Neighbours {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly place: string | undefined;
}

/** Who comes before and after in the queue; '第 3 / 12 份'. */
export function neighbours(queue: readonly string[], id: string): Neighbours {
  const index = queue.indexOf(id);
  if (index < 0) return { previous: undefined, next: queue[0], place: undefined };
  return { previous: queue[index - 1], next: queue[index + 1], place: `第 ${index + 1} / ${queue.length} 份` };
}

/** What will be returned: the ticked questions in the form's order; an empty reason is still open. */
export function returnDraft(sections: readonly ReviewSection[], reasons: Readonly<Record<string, string>>) {
  const items = sections.flatMap(({ fields }) =>
    fields.flatMap(({ field }) => {
      const reason = reasons[field.key];
      return reason === undefined ? [] : [{ field: field.key, label: field.label, reason: reason.trim() }];
    }),
  );
  return { items, isReady: items.length > 0 && items.every(({ reason }) => reason.length >= 2) };
}

/** The step that comes when this one is done. */
export function stepAfter({ path }: Pick<DeskApplication, 'path'>): DeskApplication['path'][number] | undefined {
  const here = path.findIndex(({ state }) => state === 'now');
  return here < 0 ? undefined : path[here + 1];
}
