import { z } from 'zod';
import { AllianceId, Cited, DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

export const MotionKind = z
  .enum([
    'admission',
    'expulsion',
    'withdrawal',
    'election',
    'removal',
    'waiver',
    'appointment',
    'amendment',
    'dissolution',
    'report',
    'plan',
    'rules',
    'adjourn-date',
    'other',
  ])
  .meta({ id: 'MotionKind' });
export type MotionKind = z.infer<typeof MotionKind>;

/** `awaiting`: voted, and the next step of the charter is no vote (an approval, a filing). */
export const MotionState = z
  .enum(['proposed', 'listed', 'voting', 'awaiting', 'passed', 'failed', 'withdrawn'])
  .meta({ id: 'MotionState' });
export type MotionState = z.infer<typeof MotionState>;

export const VoteChoice = z.enum(['yes', 'no', 'abstain']).meta({ id: 'VoteChoice' });
export type VoteChoice = z.infer<typeof VoteChoice>;

export const BallotManner = z.enum(['named', 'secret']).meta({ id: 'BallotManner' });
export type BallotManner = z.infer<typeof BallotManner>;

/** SHA-256 of the text `nonce:motion:choice`, in hex: the proof of a vote that only its voter can read. */
export const Receipt = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Receipt' });
/** 128 random bits or more, made on the voter's device for one vote. */
export const VoteNonce = z.string().regex(/^[0-9a-f]{32,64}$/);

export const MotionCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    kind: MotionKind,
    kindText: z.string(),
    title: z.string(),
    state: MotionState,
    stateText: z.string(),
    bodyName: z.string(),
    article: z.string(),
    proposedBy: z.string(),
    proposedAt: InstantText,
    sitting: Id.nullable(),
    decidedOn: DayText.nullable(),
  })
  .meta({ id: 'MotionCard' });
export type MotionCard = z.infer<typeof MotionCard>;

/** One body of the way that the charter prescribes for this kind. */
export const MotionStep = z
  .object({
    bodyName: z.string(),
    does: z.string(),
    article: z.string(),
    manner: z.enum(['draft', 'vote', 'approval', 'filing']),
    state: z.enum(['done', 'current', 'ahead', 'failed']),
    doneOn: DayText.nullable(),
    /** What came of it: votes, who approved, what was filed. */
    text: z.string().nullable(),
    number: z.string().nullable(),
    file: FileView.nullable(),
  })
  .meta({ id: 'MotionStep' });
export type MotionStep = z.infer<typeof MotionStep>;

export const VoteResult = z
  .object({
    yes: z.int(),
    no: z.int(),
    abstain: z.int(),
    /** Present, and no vote: counts as present. */
    silent: z.int(),
    present: z.int(),
    needed: z.int(),
    isPassed: z.boolean(),
    text: z.string(),
    article: z.string(),
  })
  .meta({ id: 'VoteResult' });
export type VoteResult = z.infer<typeof VoteResult>;

/** What a person may do with one of the mandates that she votes with: her own, or one given to her by proxy. */
export const VotingPaper = z
  .object({
    mandate: Id,
    /** 以本人席位，代表某单位；受某某委托 */
    asText: z.string(),
    hasVoted: z.boolean(),
    vote: DecisionView,
  })
  .meta({ id: 'VotingPaper' });
export type VotingPaper = z.infer<typeof VotingPaper>;

export const BallotView = z
  .object({
    id: Id,
    manner: BallotManner,
    mannerText: z.string(),
    isRemote: z.boolean(),
    state: z.enum(['open', 'closed', 'void']),
    bodyName: z.string(),
    sitting: Id,
    /** To read before voting, in four lines: secret or named, quorum and majority, deadline, abstaining and recusal. */
    rules: z.array(Cited),
    entitled: z.int(),
    present: z.int(),
    /** How many of those who may vote have done so; never what they chose. */
    voted: z.int(),
    needed: z.int(),
    openedAt: InstantText,
    deadline: InstantText.nullable(),
    closedAt: InstantText.nullable(),
    result: VoteResult.nullable(),
  })
  .meta({ id: 'Ballot' });
export type BallotView = z.infer<typeof BallotView>;

const shared = MotionCard.extend({
  text: z.string(),
  papers: z.array(FileView),
  steps: z.array(MotionStep),
  /** Whom the motion is about: they neither vote nor count. */
  recused: z.array(z.string()),
  ballot: BallotView.nullable(),
});

export const MotionView = shared
  .extend({
    /** One for each mandate of the asker; empty for somebody who only reads. */
    votingPapers: z.array(VotingPaper),
    /** Why the asker cannot vote at all, when there is no paper for her. */
    vote: DecisionView,
    actions: z.object({ readBox: DecisionView }),
  })
  .meta({ id: 'Motion' });
export type MotionView = z.infer<typeof MotionView>;

export const DeskVoter = z
  .object({
    mandate: Id,
    name: z.string(),
    unitName: z.string().nullable(),
    part: z.enum(['voter', 'recused', 'absent']),
    proxyText: z.string().nullable(),
    hasVoted: z.boolean(),
    /** Null in a secret ballot, always. */
    choice: VoteChoice.nullable(),
    isRecordedByDesk: z.boolean(),
  })
  .meta({ id: 'DeskVoter' });
export type DeskVoter = z.infer<typeof DeskVoter>;

export const DeskMotion = shared
  .extend({
    subject: z.object({ kind: z.string(), id: Id }).nullable(),
    voters: z.array(DeskVoter),
    /** What happens when the vote is closed now, to read before closing. */
    closing: z.object({ text: z.string(), consequences: z.array(Cited) }).nullable(),
    version: z.int(),
    actions: z.object({
      edit: DecisionView,
      withdraw: DecisionView,
      list: DecisionView,
      openVote: DecisionView,
      closeVote: DecisionView,
      approve: DecisionView,
      file: DecisionView,
      /** Whether somebody absent may be voted for. */
      proxy: DecisionView,
    }),
  })
  .meta({ id: 'DeskMotion' });
export type DeskMotion = z.infer<typeof DeskMotion>;

/** What the charter lets a body decide, for the form of a new motion. */
export const MotionChoice = z
  .object({
    body: z.string(),
    bodyName: z.string(),
    kind: MotionKind,
    kindText: z.string(),
    label: z.string(),
    article: z.string(),
    steps: z.array(z.object({ bodyName: z.string(), does: z.string(), article: z.string() })),
    /** Made by another page of the desk (an application, a departure), not written freely. */
    isMadeElsewhere: z.boolean(),
    /** Whom it can be about; empty for kinds that are about nobody. */
    subjects: z.array(
      z.object({
        ref: z.enum(['candidate', 'waiver', 'term', 'mandate', 'person']),
        id: Id,
        label: z.string(),
        office: z.string().nullable(),
        body: z.string().nullable(),
        /** Whether it can be put to the vote now, and if not, why. */
        stand: DecisionView,
      }),
    ),
    needsSubject: z.boolean(),
    /** Whether the proposer names the office herself (an appointment to what the charter does not list). */
    needsOffice: z.boolean(),
  })
  .meta({ id: 'MotionChoice' });
export type MotionChoice = z.infer<typeof MotionChoice>;

/** The whole box of a closed ballot, for anyone who wants to count it again. */
export const PublishedBox = z
  .object({
    format: z.literal('mengwu-box-1'),
    alliance: AllianceId,
    motion: Id,
    title: z.string(),
    body: z.string(),
    manner: BallotManner,
    resolution: z.string().nullable(),
    closedAt: InstantText,
    rules: z.object({
      entitled: z.int(),
      present: z.int(),
      quorum: z.string(),
      majority: z.string(),
      quorumArticle: z.string(),
      majorityArticle: z.string(),
    }),
    result: z.object({ yes: z.int(), no: z.int(), abstain: z.int(), needed: z.int(), isPassed: z.boolean() }),
    /** In the order of the receipts, which says nothing. Names only in a named ballot. */
    papers: z.array(z.object({ choice: VoteChoice, receipt: Receipt.nullable(), name: z.string().nullable() })),
  })
  .meta({ id: 'PublishedBox' });
export type PublishedBox = z.infer<typeof PublishedBox>;

export const ResolutionCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    number: z.string(),
    title: z.string(),
    kindText: z.string(),
    bodyName: z.string(),
    outcome: z.enum(['passed', 'failed']),
    decidedOn: DayText,
    article: z.string(),
    result: VoteResult,
    motion: Id,
    sitting: Id,
    tracker: z
      .object({
        responsible: z.string(),
        dueOn: DayText,
        doneOn: DayText.nullable(),
        doneNote: z.string().nullable(),
        isOverdue: z.boolean(),
      })
      .nullable(),
    actions: z.object({ assign: DecisionView, complete: DecisionView }),
  })
  .meta({ id: 'Resolution' });
export type ResolutionCard = z.infer<typeof ResolutionCard>;
