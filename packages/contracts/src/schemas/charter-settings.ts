import { z } from 'zod';
import { DayText, Id, InstantText } from './common.ts';

/** How an open question wants to be answered; choices stand in the words of the charter's file. */
export const AnswerForm = z
  .object({
    kind: z.enum(['choice', 'number', 'fraction', 'text', 'day']),
    choices: z.array(z.string()),
    unit: z.string().nullable(),
    /** How to write the answer, where it is not plain. */
    hint: z.string().nullable(),
    /** The answer goes on record and changes nothing by itself. */
    isRecordOnly: z.boolean(),
  })
  .meta({ id: 'AnswerForm' });
export type AnswerForm = z.infer<typeof AnswerForm>;

/** The secretariat's answer to an open question. */
export const CharterAnswer = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('choice'), choice: z.string().trim().min(1).max(200) }),
    z.object({ kind: z.literal('number'), number: z.int().min(1).max(10_000) }),
    z.object({
      kind: z.literal('fraction'),
      numerator: z.int().min(0).max(1000),
      denominator: z.int().min(0).max(1000),
    }),
    z.object({ kind: z.literal('text'), text: z.string().trim().min(1).max(500) }),
    z.object({ kind: z.literal('day'), day: DayText }),
  ])
  .meta({ id: 'CharterAnswer' });
export type CharterAnswer = z.infer<typeof CharterAnswer>;

export const SettingReason = z.string().trim().min(5).max(500);

export const SettingState = z.enum(['coming', 'holds', 'replaced', 'revoked']).meta({ id: 'SettingState' });
export type SettingState = z.infer<typeof SettingState>;

export const CharterSetting = z
  .object({
    id: Id,
    path: z.string(),
    subject: z.string(),
    question: z.string(),
    article: z.string(),
    setTo: z.string(),
    reason: z.string(),
    officerName: z.string().nullable(),
    madeAt: InstantText,
    holdsFrom: DayText,
    state: SettingState,
    stateText: z.string(),
    revoked: z.object({ at: InstantText, by: z.string().nullable(), reason: z.string() }).nullable(),
    canRevoke: z.boolean(),
  })
  .meta({ id: 'CharterSetting' });
export type CharterSetting = z.infer<typeof CharterSetting>;

/** What a founding document leaves open, and how the secretariat has settled it so far. */
export const CharterQuestion = z
  .object({
    path: z.string(),
    rule: z.string(),
    subject: z.string(),
    article: z.string(),
    question: z.string(),
    reason: z.string(),
    form: AnswerForm,
    /** In force today, in Chinese; null while nothing is. */
    setTo: z.string().nullable(),
    /** Whether the secretariat has set it; otherwise it is a provisional value of the charter's file. */
    setting: CharterSetting.nullable(),
    /** Made, and holding from a later day. */
    coming: CharterSetting.nullable(),
    /** To send back with an answer: it tells whether somebody else has answered in the meantime. */
    revision: z.int(),
  })
  .meta({ id: 'CharterQuestion' });
export type CharterQuestion = z.infer<typeof CharterQuestion>;
