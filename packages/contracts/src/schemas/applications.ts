import { z } from 'zod';
import { AllianceId, DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

export const FieldType = z.enum([
  'text',
  'textarea',
  'phone',
  'email',
  'number',
  'select',
  'date',
  'file',
  'creditCode',
  'declaration',
]);
export type FieldType = z.infer<typeof FieldType>;

export const FormField = z
  .object({
    key: z.string(),
    label: z.string(),
    help: z.string().nullable(),
    type: FieldType,
    required: z.boolean(),
    maxLength: z.int().nullable(),
    options: z.array(z.string()).nullable(),
    article: z.string(),
  })
  .meta({ id: 'FormField' });
export type FormField = z.infer<typeof FormField>;

export const ApplicationForm = z
  .object({
    kind: z.string(),
    kindLabel: z.string(),
    charterVersion: z.string(),
    /** What the founding document leaves open about this form. */
    openQuestion: z.string().nullable(),
    screens: z.array(z.object({ title: z.string(), fields: z.array(FormField) })),
  })
  .meta({ id: 'ApplicationForm' });
export type ApplicationForm = z.infer<typeof ApplicationForm>;

export const ApplicationState = z
  .enum(['draft', 'submitted', 'returned', 'publicity', 'resolution', 'dues', 'admitted', 'refused', 'withdrawn'])
  .meta({ id: 'ApplicationState' });
export type ApplicationState = z.infer<typeof ApplicationState>;

/** Every answer is text; the answer to a `file` field is the file's id, that to a `declaration` is `yes`. */
export const ApplicationFields = z.record(z.string().max(40), z.string().max(5000));
export type ApplicationFields = z.infer<typeof ApplicationFields>;

export const TimelineEntry = z
  .object({
    at: InstantText,
    what: z.string(),
    who: z.string(),
    reason: z.string().nullable(),
    article: z.string().nullable(),
  })
  .meta({ id: 'TimelineEntry' });
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const ReturnedItem = z
  .object({ field: z.string(), label: z.string(), reason: z.string(), isCorrected: z.boolean() })
  .meta({ id: 'ReturnedItem' });
export type ReturnedItem = z.infer<typeof ReturnedItem>;

export const ApplicationCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    /** The unit's or person's name as typed so far; empty in a new draft. */
    name: z.string(),
    state: ApplicationState,
    stateText: z.string(),
    submittedAt: InstantText.nullable(),
    updatedAt: InstantText,
  })
  .meta({ id: 'ApplicationCard' });
export type ApplicationCard = z.infer<typeof ApplicationCard>;

export const ApplicationView = ApplicationCard.extend({
  form: ApplicationForm,
  fields: ApplicationFields,
  files: z.array(FileView),
  /** Sent back with each save; a stale one is refused. */
  version: z.int(),
  editableFields: z.array(z.string()),
  returnedItems: z.array(ReturnedItem),
  timeline: z.array(TimelineEntry),
  next: z
    .object({ who: z.string(), what: z.string(), article: z.string().nullable(), expectedDays: z.int().nullable() })
    .nullable(),
  billId: Id.nullable(),
  memberNumber: z.string().nullable(),
  actions: z.object({ edit: DecisionView, submit: DecisionView, withdraw: DecisionView }),
}).meta({ id: 'Application' });
export type ApplicationView = z.infer<typeof ApplicationView>;

export const DeskApplication = ApplicationView.omit({ actions: true })
  .extend({
    applicant: z.object({ name: z.string(), phone: z.string().nullable() }),
    publicityEndsOn: DayText.nullable(),
    resolution: z
      .object({
        number: z.string(),
        decidedOn: DayText,
        outcome: z.enum(['approved', 'refused']),
        body: z.string(),
        file: FileView,
      })
      .nullable(),
    actions: z.object({
      return: DecisionView,
      pass: DecisionView,
      refuse: DecisionView,
      closePublicity: DecisionView,
      recordResolution: DecisionView,
    }),
  })
  .meta({ id: 'DeskApplication' });
export type DeskApplication = z.infer<typeof DeskApplication>;
