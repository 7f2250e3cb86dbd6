import { z } from 'zod';
import { Cited, DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

export const ConcernKind = z.enum(['criticism', 'suggestion', 'supervision']).meta({ id: 'ConcernKind' });
export type ConcernKind = z.infer<typeof ConcernKind>;

export const ConcernState = z.enum(['waiting', 'answered', 'closed']).meta({ id: 'ConcernState' });
export type ConcernState = z.infer<typeof ConcernState>;

export const ConcernCard = z
  .object({
    id: Id,
    kind: ConcernKind,
    kindText: z.string(),
    title: z.string(),
    state: ConcernState,
    stateText: z.string(),
    memberName: z.string(),
    openedAt: InstantText,
    dueOn: DayText,
    isOverdue: z.boolean(),
  })
  .meta({ id: 'ConcernCard' });
export type ConcernCard = z.infer<typeof ConcernCard>;

export const ConcernDetail = ConcernCard.extend({
  article: z.string().nullable(),
  messages: z.array(
    z.object({
      id: Id,
      side: z.enum(['member', 'secretariat']),
      name: z.string(),
      text: z.string(),
      files: z.array(FileView),
      at: InstantText,
    }),
  ),
  write: DecisionView,
  close: DecisionView,
}).meta({ id: 'ConcernDetail' });
export type ConcernDetail = z.infer<typeof ConcernDetail>;

export const MyConcerns = z
  .object({
    right: Cited.nullable().meta({ description: 'the right of the charter that this rests on' }),
    dueDays: z.int().meta({ description: 'within how many days the secretariat answers' }),
    items: z.array(ConcernCard),
  })
  .meta({ id: 'MyConcerns' });
export type MyConcerns = z.infer<typeof MyConcerns>;

const Text = z.string().trim().min(2).max(2000);
const Title = z.string().trim().min(2).max(60);
const FileIds = z.array(Id).max(6).default([]);

export const ConcernInput = z.object({ kind: ConcernKind, title: Title, text: Text, files: FileIds });
export const ConcernMessageInput = z.object({ text: Text, files: FileIds });

export const DisputeState = z.enum(['open', 'settling', 'settled', 'ended']).meta({ id: 'DisputeState' });
export type DisputeState = z.infer<typeof DisputeState>;

export const DisputeSide = z.enum(['claimant', 'respondent', 'secretariat']).meta({ id: 'DisputeSide' });
export type DisputeSide = z.infer<typeof DisputeSide>;

/** What an entry changes: nothing yet, the step has failed, or the matter is settled. */
export const DisputeOutcome = z.enum(['continues', 'failed', 'settled']).meta({ id: 'DisputeOutcome' });
export type DisputeOutcome = z.infer<typeof DisputeOutcome>;

export const DisputeStep = z
  .object({ who: z.string(), does: z.string(), article: z.string(), state: z.enum(['done', 'current', 'later']) })
  .meta({ id: 'DisputeStep' });
export type DisputeStep = z.infer<typeof DisputeStep>;

export const DisputeCard = z
  .object({
    id: Id,
    title: z.string(),
    claimant: z.string(),
    respondent: z.string(),
    state: DisputeState,
    stateText: z.string(),
    stepText: z.string(),
    openedAt: InstantText,
  })
  .meta({ id: 'DisputeCard' });
export type DisputeCard = z.infer<typeof DisputeCard>;

export const DisputeDetail = DisputeCard.extend({
  side: DisputeSide,
  steps: z.array(DisputeStep),
  entries: z.array(
    z.object({
      id: Id,
      side: DisputeSide,
      sideText: z.string(),
      happenedOn: DayText,
      text: z.string(),
      outcomeText: z.string().nullable(),
      article: z.string(),
      at: InstantText,
    }),
  ),
  record: z.object({ continues: DecisionView, failed: DecisionView, settled: DecisionView }),
}).meta({ id: 'DisputeDetail' });
export type DisputeDetail = z.infer<typeof DisputeDetail>;

export const MyDisputes = z
  .object({
    open: DecisionView,
    steps: z.array(z.object({ who: z.string(), does: z.string(), article: z.string() })),
    items: z.array(DisputeCard),
  })
  .meta({ id: 'MyDisputes' });
export type MyDisputes = z.infer<typeof MyDisputes>;

export const DisputeInput = z.object({ respondentId: Id, title: Title, text: Text });
export const DisputeEntryInput = z.object({ happenedOn: DayText, text: Text, outcome: DisputeOutcome });

export const ReportKind = z.enum(['concerns', 'work']).meta({ id: 'ReportKind' });
export type ReportKind = z.infer<typeof ReportKind>;

export const SecretariatReport = z
  .object({
    id: Id,
    number: z.int(),
    kind: ReportKind,
    kindText: z.string(),
    title: z.string(),
    fromOn: DayText,
    toOn: DayText,
    bodyName: z.string(),
    article: z.string(),
    file: FileView.nullable(),
    reportedAt: InstantText,
  })
  .meta({ id: 'SecretariatReport' });
export type SecretariatReport = z.infer<typeof SecretariatReport>;

export const SecretariatReports = z
  .object({
    to: z.object({ bodyName: z.string(), article: z.string(), text: z.string() }),
    items: z.array(SecretariatReport),
  })
  .meta({ id: 'SecretariatReports' });
export type SecretariatReports = z.infer<typeof SecretariatReports>;

export const ReportInput = z.object({
  kind: ReportKind,
  title: Title,
  fromOn: DayText,
  toOn: DayText,
  text: z.string().trim().max(4000),
});
