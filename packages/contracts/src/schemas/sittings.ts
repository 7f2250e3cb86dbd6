import { z } from 'zod';
import { AllianceId, Cited, DayText, DecisionView, Id, InstantInput, InstantText } from './common.ts';
import { FileView } from './files.ts';

export const SittingState = z
  .enum(['planned', 'convened', 'open', 'adjourned', 'closed', 'cancelled'])
  .meta({ id: 'SittingState' });
export type SittingState = z.infer<typeof SittingState>;

/** `received`: has read it and does not know yet. */
export const NoticeAnswer = z.enum(['received', 'attending', 'absent']).meta({ id: 'NoticeAnswer' });
export type NoticeAnswer = z.infer<typeof NoticeAnswer>;

/** One line of the agenda: a free point of the desk, or what another room puts before the body. */
export const AgendaItem = z
  .object({
    kind: z.enum(['point', 'motion']),
    id: Id,
    title: z.string(),
    note: z.string().nullable(),
    /** What kind of thing it is and how far it has come; null for a free point. */
    kindText: z.string().nullable(),
    stateText: z.string().nullable(),
    article: z.string().nullable(),
    papers: z.array(FileView),
    result: z
      .object({ text: z.string(), article: z.string().nullable(), resolution: z.string().nullable() })
      .nullable(),
  })
  .meta({ id: 'AgendaItem' });
export type AgendaItem = z.infer<typeof AgendaItem>;

/** How many are there and how many are needed, ready to show: 应到 15 人，实到 9 人，还差 1 人. */
export const QuorumView = z
  .object({
    entitled: z.int(),
    present: z.int(),
    /** Null where the charter does not state a quorum yet. */
    needed: z.int().nullable(),
    missing: z.int().nullable(),
    isQuorate: z.boolean(),
    text: z.string(),
    /** How the figure comes about: 15 人的 2/3 以上，不足一人按一人计. */
    rule: z.string(),
    article: z.string().nullable(),
  })
  .meta({ id: 'Quorum' });
export type QuorumView = z.infer<typeof QuorumView>;

export const SittingLive = z
  .object({
    state: SittingState,
    stateText: z.string(),
    startsAt: InstantText,
    quorum: QuorumView,
    /** Everyone entitled, for the wall; `null` of `here` is not said to phones. */
    people: z.array(z.object({ name: z.string(), unitName: z.string().nullable(), isHere: z.boolean() })),
    agenda: z.array(AgendaItem),
    asOf: InstantText,
  })
  .meta({ id: 'SittingLive' });
export type SittingLive = z.infer<typeof SittingLive>;

export const SittingCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    body: z.string(),
    bodyName: z.string(),
    title: z.string(),
    state: SittingState,
    stateText: z.string(),
    startsAt: InstantText,
    /** Null when it is held in writing. */
    place: z.string().nullable(),
    isRemote: z.boolean(),
  })
  .meta({ id: 'SittingCard' });
export type SittingCard = z.infer<typeof SittingCard>;

const shared = SittingCard.extend({
  /** Why it is held in writing, with the article that lets it be. */
  remote: Cited.nullable(),
  /** Who calls it: the chair where the charter says so. */
  convenedBy: z.string().nullable(),
  convenedAt: InstantText.nullable(),
  /** Whose seal the notice bears. */
  seal: Cited.nullable(),
  agenda: z.array(AgendaItem),
  papers: z.array(FileView),
  quorum: QuorumView,
  openedAt: InstantText.nullable(),
  closedAt: InstantText.nullable(),
  /** Why it was adjourned or cancelled, or what was changed about its date. */
  remarks: z.array(z.object({ at: InstantText, text: z.string(), article: z.string().nullable() })),
  minutes: FileView.nullable(),
});

export const SittingView = shared
  .extend({
    allianceName: z.string(),
    /** How I take part: 以理事身份，代表某单位. */
    asText: z.string(),
    answer: NoticeAnswer.nullable(),
    answerText: z.string().nullable(),
    isHere: z.boolean(),
    hereSince: InstantText.nullable(),
    actions: z.object({ acknowledge: DecisionView, attend: DecisionView, reply: DecisionView }),
  })
  .meta({ id: 'Sitting' });
export type SittingView = z.infer<typeof SittingView>;

/** Somebody entitled, as the desk sees her. */
export const Participant = z
  .object({
    mandate: Id,
    name: z.string(),
    unitName: z.string().nullable(),
    title: z.string(),
    notifiedAt: InstantText.nullable(),
    /** 已读, 微信已送达, 未读 …: how far the notice has come. */
    noticeText: z.string(),
    isUnreached: z.boolean(),
    answer: NoticeAnswer.nullable(),
    answerText: z.string().nullable(),
    answerNote: z.string().nullable(),
    isHere: z.boolean(),
    arrivedAt: InstantText.nullable(),
    /** 扫码, 秘书处登记（张三）, 答复. */
    mannerText: z.string().nullable(),
    leftAt: InstantText.nullable(),
    /** Asked for by the desk's telephone button; the number itself is opened, and logged, one at a time. */
    hasPhone: z.boolean(),
    actions: z.object({ arrive: DecisionView, leave: DecisionView }),
  })
  .meta({ id: 'Participant' });
export type Participant = z.infer<typeof Participant>;

export const DeskSitting = shared
  .extend({
    version: z.int(),
    /** How time, place and agenda were fixed, where the charter gives that to a body. */
    basis: z.string().nullable(),
    basisRule: Cited.nullable(),
    follows: SittingCard.nullable(),
    participants: z.array(Participant),
    notice: z.object({ sent: z.int(), read: z.int(), answered: z.int(), attending: z.int(), unreached: z.int() }),
    /** The text of the QR code that lets somebody entitled sign in; null when nobody can. */
    attendanceLink: z.string().nullable(),
    /** Passed resolutions that let the date be changed; empty where the secretariat may do it. */
    reschedule: z.object({
      by: Cited.nullable(),
      resolutions: z.array(z.object({ id: Id, number: z.string(), title: z.string(), decidedOn: DayText })),
    }),
    minutesHash: z.string().nullable(),
    chairName: z.string().nullable(),
    recorderName: z.string().nullable(),
    closingNote: z.string().nullable(),
    actions: z.object({
      edit: DecisionView,
      editAgenda: DecisionView,
      convene: DecisionView,
      remind: DecisionView,
      reschedule: DecisionView,
      open: DecisionView,
      adjourn: DecisionView,
      close: DecisionView,
      cancel: DecisionView,
    }),
  })
  .meta({ id: 'DeskSitting' });
export type DeskSitting = z.infer<typeof DeskSitting>;

export const DeskSittingCard = SittingCard.extend({
  entitled: z.int().nullable(),
  present: z.int().nullable(),
  hasMinutes: z.boolean(),
}).meta({ id: 'DeskSittingCard' });
export type DeskSittingCard = z.infer<typeof DeskSittingCard>;

/** A body that can be convened, with what its charter says about that. */
export const SittingBody = z
  .object({
    key: z.string(),
    name: z.string(),
    entitled: z.int(),
    quorumText: z.string(),
    quorumArticle: z.string().nullable(),
    /** Why it cannot be convened at all: nobody sits in it, or the charter is silent. */
    convene: DecisionView,
    remote: DecisionView,
    remoteCondition: Cited.nullable(),
    convenedBy: z.string(),
    seal: Cited.nullable(),
    /** The body that fixes time, place and agenda. */
    scheduledBy: Cited.nullable(),
    noticeDays: z.int().nullable(),
    noticeRule: Cited.nullable(),
    yearly: z
      .object({ text: z.string(), article: z.string(), until: DayText, isMet: z.boolean(), heldOn: z.array(DayText) })
      .nullable(),
  })
  .meta({ id: 'SittingBody' });
export type SittingBody = z.infer<typeof SittingBody>;

export const SittingInput = z.object({
  body: z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/),
  title: z.string().trim().min(2).max(60),
  startsAt: InstantInput,
  /** Where it meets; null together with a reason when it is held in writing. */
  place: z.string().trim().min(2).max(80).nullable(),
  remoteReason: z.string().trim().min(2).max(300).nullable(),
  /** How time, place and agenda were decided, where the charter gives that to a body. */
  basis: z.string().trim().min(2).max(300).nullable().default(null),
  papers: z.array(Id).max(30).default([]),
  /** The adjourned sitting that this one takes up again. */
  follows: Id.nullable().default(null),
});
export type SittingInput = z.input<typeof SittingInput>;

/** The whole agenda in its order; a point without an id is new, a motion is put on by its own page. */
export const AgendaInput = z.object({
  version: z.int().min(0),
  items: z
    .array(
      z.object({
        kind: z.enum(['point', 'motion']),
        id: Id.nullable(),
        title: z.string().trim().min(2).max(120),
        note: z.string().trim().max(500).nullable(),
      }),
    )
    .max(60),
});
export type AgendaInput = z.input<typeof AgendaInput>;
