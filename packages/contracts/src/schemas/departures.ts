import { z } from 'zod';
import { AllianceId, Cited, DayText, DecisionView, FenAmount, Id, InstantText } from './common.ts';
import { DutyStanding } from './duties.ts';
import { FileView } from './files.ts';

/** By which way a member may leave: its own notice, a decision against it, or years without doing anything. */
export const DepartureTrack = z.enum(['withdrawal', 'expulsion', 'lapse']).meta({ id: 'DepartureTrack' });
export type DepartureTrack = z.infer<typeof DepartureTrack>;

/**
 * `approval`: somebody has to agree · `leaving`: nothing is missing, the last day is to come · `dossier`: the desk writes
 * it · `verification`: a second officer checks it · `notice`: the member is to be told · `reply`: its time to reply runs
 * or is over · `vote`: before the body · `confirmation`: a lapse waits for the body · `moot`: the member left otherwise
 */
export const DepartureState = z
  .enum([
    'approval',
    'leaving',
    'dossier',
    'verification',
    'notice',
    'reply',
    'vote',
    'confirmation',
    'left',
    'stays',
    'takenBack',
    'dropped',
    'moot',
  ])
  .meta({ id: 'DepartureState' });
export type DepartureState = z.infer<typeof DepartureState>;

/** What a notice of withdrawal would mean, to read before it is sent. */
export const WithdrawalPlanView = z
  .object({
    alliance: AllianceId,
    allianceName: z.string(),
    memberName: z.string(),
    addressee: z.string(),
    isWritten: z.boolean(),
    noticeMonths: z.int().nullable(),
    /** The day on which the notice is given; it is not counted. */
    noticeOn: DayText,
    earliestOn: DayText,
    lastDay: DayText,
    /** Null where nobody has to agree. */
    approver: z.object({ name: z.string(), how: z.string() }).nullable(),
    /** The open question that has to be answered before anybody can agree. */
    silent: z.string().nullable(),
    article: z.string(),
    /** The steps in order, each with its day where it is known. */
    steps: z.array(z.object({ text: z.string(), on: DayText.nullable(), article: z.string().nullable() })),
    /** What goes on until the last day. */
    until: z.array(Cited),
    bills: z.array(z.object({ id: Id, text: z.string(), amountFen: FenAmount, isVoidAfter: z.boolean() })),
    places: z.array(z.string()),
    seats: z.array(z.object({ title: z.string(), on: DayText, isCancelled: z.boolean() })),
    /** What ends with the last day. */
    after: z.array(Cited),
    reapplyFrom: DayText.nullable(),
    notes: z.array(Cited),
    /** The notice that is under way already. */
    open: Id.nullable(),
    actions: z.object({ give: DecisionView }),
  })
  .meta({ id: 'WithdrawalPlan' });
export type WithdrawalPlanView = z.infer<typeof WithdrawalPlanView>;

export const DepartureCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    memberName: z.string(),
    track: DepartureTrack,
    trackText: z.string(),
    state: DepartureState,
    stateText: z.string(),
    openedOn: DayText,
    /** The last day as a member, where it is known. */
    lastDay: DayText.nullable(),
    article: z.string(),
  })
  .meta({ id: 'DepartureCard' });
export type DepartureCard = z.infer<typeof DepartureCard>;

export const DepartureMove = z
  .object({
    at: InstantText,
    text: z.string(),
    by: z.string(),
    reason: z.string().nullable(),
    article: z.string().nullable(),
  })
  .meta({ id: 'DepartureMove' });
export type DepartureMove = z.infer<typeof DepartureMove>;

const Answer = z.object({ text: z.string(), files: z.array(FileView), by: z.string(), at: InstantText });

const shared = DepartureCard.extend({
  /** What is going on now, who acts next and until when. */
  now: z.object({ text: z.string(), who: z.string(), on: DayText.nullable(), article: z.string().nullable() }),
  /** The words of the notice, or the facts of the dossier. */
  text: z.string(),
  files: z.array(FileView),
  grounds: z.array(Cited),
  gravity: z.string().nullable(),
  earliestOn: DayText.nullable(),
  approvedOn: DayText.nullable(),
  /** Who decided and by which paper: 理事会决议（2026）第3号. */
  decision: z.string().nullable(),
  replyUntil: DayText.nullable(),
  reply: Answer.nullable(),
  leftOn: DayText.nullable(),
  reapplyFrom: DayText.nullable(),
  timeline: z.array(DepartureMove),
});

export const DepartureView = shared
  .extend({ actions: z.object({ takeBack: DecisionView, reply: DecisionView }) })
  .meta({ id: 'Departure' });
export type DepartureView = z.infer<typeof DepartureView>;

export const DeskDeparture = shared
  .extend({
    memberId: Id,
    memberNumber: z.string(),
    motion: z.object({ id: Id, stateText: z.string(), bodyName: z.string() }).nullable(),
    /** How the approval comes about: the desk itself, a paper of a body, or a vote. */
    manner: z.enum(['desk', 'filing', 'vote']).nullable(),
    approver: z.string().nullable(),
    verification: z.object({ text: z.string(), by: z.string() }).nullable(),
    standing: DutyStanding.nullable(),
    version: z.int(),
    actions: z.object({
      edit: DecisionView,
      submit: DecisionView,
      verify: DecisionView,
      sendBack: DecisionView,
      notify: DecisionView,
      propose: DecisionView,
      approve: DecisionView,
      refuse: DecisionView,
      file: DecisionView,
      revive: DecisionView,
      drop: DecisionView,
    }),
  })
  .meta({ id: 'DeskDeparture' });
export type DeskDeparture = z.infer<typeof DeskDeparture>;

/** What the desk chooses from when it opens a dossier against a member. */
export const ExpulsionForm = z
  .object({
    memberName: z.string(),
    grounds: z.array(
      z.object({ text: z.string(), article: z.string(), isInactivity: z.boolean(), choose: DecisionView }),
    ),
    path: z.array(z.object({ who: z.string(), does: z.string(), article: z.string() })),
    openQuestions: z.array(z.string()),
    standing: DutyStanding,
    replyDays: z.object({ shortest: z.int(), usual: z.int(), longest: z.int() }),
    actions: z.object({ open: DecisionView }),
  })
  .meta({ id: 'ExpulsionForm' });
export type ExpulsionForm = z.infer<typeof ExpulsionForm>;
