import { z } from 'zod';
import { Basis, TermView } from './bodies.ts';
import { Cited, DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

/** An office by its name in the charter, for example 理事长. */
export const OfficeName = z.string().trim().min(2).max(40).meta({ id: 'OfficeName', example: '理事长' });

export const CandidateState = z.enum(['open', 'elected', 'withdrawn']).meta({ id: 'CandidateState' });
export type CandidateState = z.infer<typeof CandidateState>;

export const WaiverKind = z.enum(['age', 'term']).meta({ id: 'WaiverKind' });
export type WaiverKind = z.infer<typeof WaiverKind>;

/** asked → voted (where the charter wants a vote) → approved; refused by the vote or by who approves; dropped. */
export const WaiverState = z.enum(['asked', 'voted', 'approved', 'refused', 'dropped']).meta({ id: 'WaiverState' });
export type WaiverState = z.infer<typeof WaiverState>;

export const OfficeTermView = z
  .object({
    id: Id,
    office: OfficeName,
    person: z.object({ id: Id, name: z.string(), unitName: z.string().nullable(), isReachable: z.boolean() }),
    termNumber: z.int(),
    term: TermView,
    basis: Basis,
    endedOn: DayText.nullable(),
    endText: z.string().nullable(),
    actions: z.object({ end: DecisionView, setTerm: DecisionView }),
  })
  .meta({ id: 'OfficeTermView' });
export type OfficeTermView = z.infer<typeof OfficeTermView>;

export const WaiverView = z
  .object({
    id: Id,
    kind: WaiverKind,
    kindText: z.string(),
    state: WaiverState,
    stateText: z.string(),
    reason: z.string(),
    askedAt: InstantText,
    /** The candidate heads the body that would approve. */
    conflict: Cited.nullable(),
    /** What the charter wants before it holds, in order. */
    steps: z.array(z.object({ text: z.string(), article: z.string(), isDone: z.boolean(), by: z.string().nullable() })),
    actions: z.object({ approve: DecisionView, refuse: DecisionView, drop: DecisionView }),
  })
  .meta({ id: 'WaiverView' });
export type WaiverView = z.infer<typeof WaiverView>;

export const CandidateCard = z
  .object({
    id: Id,
    office: OfficeName,
    person: z.object({ id: Id, name: z.string(), unitName: z.string().nullable() }),
    state: CandidateState,
    stateText: z.string(),
    takesOfficeOn: DayText,
    checked: z.object({ met: z.int(), of: z.int() }),
    /** Whether the candidate may be elected, and if not, why. */
    stand: DecisionView,
  })
  .meta({ id: 'CandidateCard' });
export type CandidateCard = z.infer<typeof CandidateCard>;

export const Candidate = CandidateCard.extend({
  nominatedBy: z.string(),
  note: z.string(),
  termsServed: z.int(),
  /** The date of birth with month and day covered. */
  bornOn: z.string().nullable(),
  age: z.object({ years: z.int(), on: DayText, max: z.int().nullable(), article: z.string() }).nullable(),
  needsBirthday: z.boolean(),
  checklist: z.array(
    z.object({
      key: z.string(),
      text: z.string(),
      article: z.string(),
      isMet: z.boolean().nullable(),
      note: z.string().nullable(),
      file: FileView.nullable(),
      by: z.string().nullable(),
      at: InstantText.nullable(),
    }),
  ),
  waivers: z.array(WaiverView),
  actions: z.object({
    check: DecisionView,
    setBirthday: DecisionView,
    waiveAge: DecisionView,
    waiveTerm: DecisionView,
    withdraw: DecisionView,
  }),
}).meta({ id: 'Candidate' });
export type Candidate = z.infer<typeof Candidate>;

export const DeskOffice = z
  .object({
    office: OfficeName,
    /** Its conditions and terms stand in the charter; other offices are filled by resolution alone. */
    isRuled: z.boolean(),
    isSingle: z.boolean(),
    rules: z.array(Cited),
    duties: z.array(Cited),
    holders: z.array(OfficeTermView),
    past: z.array(OfficeTermView),
    candidates: z.array(CandidateCard),
    /** Whom the founding document itself names, while nobody is registered. */
    named: z.array(Cited),
    actions: z.object({ register: DecisionView, nominate: DecisionView }),
  })
  .meta({ id: 'DeskOffice' });
export type DeskOffice = z.infer<typeof DeskOffice>;

export const RegisterOfficeInput = z.object({
  office: OfficeName,
  personId: Id,
  startsOn: DayText,
  /** Only where the charter states no term. */
  endsOn: DayText.nullable(),
  decidedOn: DayText,
  number: z.string().trim().max(60).nullable(),
  file: Id,
});

export const NominateInput = z.object({
  office: OfficeName,
  personId: Id,
  takesOfficeOn: DayText,
  bornOn: DayText.nullable(),
  nominatedBy: z.string().trim().min(2).max(60),
  note: z.string().trim().max(500),
});

export const CheckInput = z.object({
  isMet: z.boolean(),
  note: z.string().trim().min(2).max(500),
  file: Id.nullable(),
});

export const OfficeAudit = z
  .object({
    id: Id,
    office: OfficeName,
    personName: z.string(),
    occasionText: z.string(),
    occurredOn: DayText,
    article: z.string(),
    isDone: z.boolean(),
    items: z.array(
      z.object({
        id: Id,
        text: z.string(),
        article: z.string(),
        note: z.string().nullable(),
        file: FileView.nullable(),
        by: z.string().nullable(),
        doneAt: InstantText.nullable(),
      }),
    ),
  })
  .meta({ id: 'OfficeAudit' });
export type OfficeAudit = z.infer<typeof OfficeAudit>;

export const OfficeDuties = z
  .object({
    office: OfficeName,
    holders: z.array(z.string()),
    year: z.int(),
    items: z.array(
      z.object({
        key: z.string(),
        text: z.string(),
        article: z.string(),
        done: z.object({ on: DayText, by: z.string(), note: z.string(), file: FileView.nullable() }).nullable(),
        mark: DecisionView,
      }),
    ),
  })
  .meta({ id: 'OfficeDuties' });
export type OfficeDuties = z.infer<typeof OfficeDuties>;
