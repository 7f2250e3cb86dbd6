import { z } from 'zod';
import { AllianceId, Cited, DayText, DecisionView, Id, InstantText } from './common.ts';
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
    /** What the charter asks of this kind of member. */
    conditions: z.array(Cited),
    screens: z.array(z.object({ title: z.string(), fields: z.array(FormField) })),
  })
  .meta({ id: 'ApplicationForm' });
export type ApplicationForm = z.infer<typeof ApplicationForm>;

/** `underway` on a step of the charter's path; `returned` to the applicant by one; or decided. */
export const ApplicationState = z
  .enum(['draft', 'underway', 'returned', 'admitted', 'refused', 'withdrawn'])
  .meta({ id: 'ApplicationState' });
export type ApplicationState = z.infer<typeof ApplicationState>;

/** What can be a step of a charter's path. */
export const StepKind = z
  .enum(['review', 'publicity', 'resolution', 'dues', 'certificate', 'list'])
  .meta({ id: 'StepKind' });
export type StepKind = z.infer<typeof StepKind>;

/** Where an application stands, in the words that the desk filters by. */
export const ApplicationPlace = z
  .enum(['review', 'returned', 'publicity', 'resolution', 'dues', 'admitted', 'refused', 'withdrawn'])
  .meta({ id: 'ApplicationPlace' });
export type ApplicationPlace = z.infer<typeof ApplicationPlace>;

/** One step of the path that this application walks. */
export const PathStep = z
  .object({
    key: z.string(),
    kind: StepKind,
    title: z.string(),
    who: z.string(),
    article: z.string(),
    state: z.enum(['done', 'now', 'ahead', 'left']),
    /** Since when it is walked, or when it was done. */
    at: InstantText.nullable(),
  })
  .meta({ id: 'PathStep' });
export type PathStep = z.infer<typeof PathStep>;

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
    /** The step of the path on which it is, or from which it was returned. */
    step: z.object({ key: z.string(), kind: StepKind, title: z.string() }).nullable(),
    submittedAt: InstantText.nullable(),
    updatedAt: InstantText,
  })
  .meta({ id: 'ApplicationCard' });
export type ApplicationCard = z.infer<typeof ApplicationCard>;

/** `unread`: no QR code was found in the scan, the desk compares the number on the paper. */
export const ScanState = z
  .enum(['none', 'matched', 'confirmed', 'unread', 'outdated', 'other'])
  .meta({ id: 'ScanState' });
export type ScanState = z.infer<typeof ScanState>;

/** The alliance's own form on paper: what has to be printed and sealed, and what became of it. */
export const FormPaper = z
  .object({
    title: z.string(),
    /** Which seal it needs, in the words of the charter. */
    stamp: z.string(),
    article: z.string(),
    /** The question that takes the scan; null where the form asks for none. */
    field: z.string().nullable(),
    /** The number that a print of exactly what stands here now bears. */
    shortCode: z.string(),
    /** Since when a print of exactly this exists. */
    printedAt: InstantText.nullable(),
    /** How many prints were made of what stood here before. */
    olderPrints: z.int(),
    scan: ScanState,
    scanText: z.string(),
  })
  .meta({ id: 'FormPaper' });
export type FormPaper = z.infer<typeof FormPaper>;

/** Opens the printed form as a PDF, for five minutes. */
export const FormLink = z
  .object({
    url: z.string(),
    expiresAt: InstantText,
    /** What the QR code on the paper says. */
    code: z.string(),
    shortCode: z.string(),
  })
  .meta({ id: 'FormLink' });
export type FormLink = z.infer<typeof FormLink>;

export const ResolutionView = z
  .object({
    step: z.string(),
    number: z.string(),
    decidedOn: DayText,
    outcome: z.enum(['approved', 'refused']),
    body: z.string(),
    /** The body's paper, where the desk filed one. */
    file: FileView.nullable(),
  })
  .meta({ id: 'ApplicationResolution' });
export type ResolutionView = z.infer<typeof ResolutionView>;

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
    .object({
      who: z.string(),
      what: z.string(),
      article: z.string().nullable(),
      expectedDays: z.int().nullable(),
      since: InstantText.nullable(),
    })
    .nullable(),
  path: z.array(PathStep),
  paper: FormPaper.nullable(),
  /** The public notice that runs or ran last. */
  publicity: z
    .object({ id: Id, startsOn: DayText, endsOn: DayText, daysLeft: z.int(), openObjections: z.int() })
    .nullable(),
  motionId: Id.nullable(),
  billId: Id.nullable(),
  memberNumber: z.string().nullable(),
  actions: z.object({ edit: DecisionView, submit: DecisionView, withdraw: DecisionView }),
}).meta({ id: 'Application' });
export type ApplicationView = z.infer<typeof ApplicationView>;

export const DeskApplication = ApplicationView.omit({ actions: true })
  .extend({
    applicant: z.object({ name: z.string(), phone: z.string().nullable() }),
    resolutions: z.array(ResolutionView),
    actions: z.object({
      return: DecisionView,
      pass: DecisionView,
      refuse: DecisionView,
      recordResolution: DecisionView,
      confirmForm: DecisionView,
    }),
  })
  .meta({ id: 'DeskApplication' });
export type DeskApplication = z.infer<typeof DeskApplication>;
