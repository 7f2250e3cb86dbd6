import { z } from 'zod';
import { AllianceId, Cited, DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

/** How a member fulfils its duties. */
export const DutyKind = z.enum(['attendance', 'dues', 'task', 'material', 'reply']).meta({ id: 'DutyKind' });
export type DutyKind = z.infer<typeof DutyKind>;

/** What the secretariat may ask of a member. */
export const DutyTaskKind = DutyKind.extract(['task', 'material', 'reply']).meta({ id: 'DutyTaskKind' });
export type DutyTaskKind = z.infer<typeof DutyTaskKind>;

export const DutyEntryView = z
  .object({
    id: Id,
    kind: DutyKind,
    kindText: z.string(),
    on: DayText,
    title: z.string(),
    article: z.string().nullable(),
    /** What shows it: a ticket, a paid bill, an answer, a file that can be opened. */
    evidence: z.object({ text: z.string(), file: FileView.nullable() }),
    struckReason: z.string().nullable(),
  })
  .meta({ id: 'DutyEntry' });
export type DutyEntryView = z.infer<typeof DutyEntryView>;

/**
 * Where a member stands by the clause on members that do nothing: `noClause` where the charter has none, `silent` where
 * it cannot be told before an open question is answered.
 */
export const DutyStanding = z
  .object({
    state: z.enum(['noClause', 'silent', 'fine', 'warning', 'expulsionTrack', 'lapsed']),
    /** Since when nothing was fulfilled. */
    since: DayText.nullable(),
    lastOn: DayText.nullable(),
    /** The day from which it would lead, or has led, to what `text` says. */
    on: DayText.nullable(),
    text: z.string(),
    article: z.string().nullable(),
  })
  .meta({ id: 'DutyStanding' });
export type DutyStanding = z.infer<typeof DutyStanding>;

export const DutyYear = z.object({ year: z.int(), entries: z.int() }).meta({ id: 'DutyYear' });
export type DutyYear = z.infer<typeof DutyYear>;

export const AssignmentState = z
  .enum(['open', 'answered', 'returned', 'confirmed', 'cancelled'])
  .meta({ id: 'AssignmentState' });
export type AssignmentState = z.infer<typeof AssignmentState>;

/** One task as one member has it. */
export const DutyAssignment = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    memberName: z.string(),
    kind: DutyTaskKind,
    kindText: z.string(),
    title: z.string(),
    text: z.string(),
    article: z.string().nullable(),
    dueOn: DayText,
    isOverdue: z.boolean(),
    state: AssignmentState,
    stateText: z.string(),
    answer: z.string().nullable(),
    files: z.array(FileView),
    answeredBy: z.string().nullable(),
    answeredAt: InstantText.nullable(),
    /** Why the desk sent it back. */
    remark: z.string().nullable(),
    actions: z.object({ answer: DecisionView }),
  })
  .meta({ id: 'DutyAssignment' });
export type DutyAssignment = z.infer<typeof DutyAssignment>;

export const DutyLedger = z
  .object({
    alliance: AllianceId,
    allianceName: z.string(),
    memberId: Id,
    memberName: z.string(),
    standing: DutyStanding,
    /** The duties as the charter lists them. */
    duties: z.array(Cited),
    years: z.array(DutyYear),
    entries: z.array(DutyEntryView),
    tasks: z.array(DutyAssignment),
  })
  .meta({ id: 'DutyLedger' });
export type DutyLedger = z.infer<typeof DutyLedger>;

export const DeskDutyRow = z
  .object({
    memberId: Id,
    memberNumber: z.string(),
    memberName: z.string(),
    joinedOn: DayText,
    standing: DutyStanding,
    years: z.array(DutyYear),
    openTasks: z.int(),
    overdueTasks: z.int(),
  })
  .meta({ id: 'DeskDutyRow' });
export type DeskDutyRow = z.infer<typeof DeskDutyRow>;

export const DutyTaskCard = z
  .object({
    id: Id,
    kind: DutyTaskKind,
    kindText: z.string(),
    title: z.string(),
    dueOn: DayText,
    isOver: z.boolean(),
    createdAt: InstantText,
    assigned: z.int(),
    answered: z.int(),
    confirmed: z.int(),
    overdue: z.int(),
  })
  .meta({ id: 'DutyTaskCard' });
export type DutyTaskCard = z.infer<typeof DutyTaskCard>;

export const DeskAssignment = DutyAssignment.extend({
  memberId: Id,
  actions: z.object({ confirm: DecisionView, return: DecisionView, cancel: DecisionView }),
}).meta({ id: 'DeskAssignment' });
export type DeskAssignment = z.infer<typeof DeskAssignment>;

export const DeskDutyTask = DutyTaskCard.extend({
  text: z.string(),
  article: z.string().nullable(),
  assignments: z.array(DeskAssignment),
}).meta({ id: 'DeskDutyTask' });
export type DeskDutyTask = z.infer<typeof DeskDutyTask>;
