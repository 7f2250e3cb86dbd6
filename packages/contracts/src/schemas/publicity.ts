import { z } from 'zod';
import { DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

/** `coming`: its first day has not begun; `held`: its days are over, an objection is still open. */
export const PublicityState = z
  .enum(['coming', 'running', 'held', 'passed', 'refused', 'withdrawn'])
  .meta({ id: 'PublicityState' });
export type PublicityState = z.infer<typeof PublicityState>;

/** What everybody may see of a public notice: the name and the kind of unit. */
export const PublicityCard = z
  .object({
    id: Id,
    name: z.string(),
    unitKind: z.string().nullable(),
    kindLabel: z.string(),
    startsOn: DayText,
    endsOn: DayText,
    /** Days on which an objection can still be made, today among them. */
    daysLeft: z.int(),
    state: PublicityState,
    stateText: z.string(),
    article: z.string(),
  })
  .meta({ id: 'PublicityCard' });
export type PublicityCard = z.infer<typeof PublicityCard>;

export const ObjectionState = z.enum(['open', 'sustained', 'dismissed', 'ended']).meta({ id: 'ObjectionState' });
export type ObjectionState = z.infer<typeof ObjectionState>;

const objection = {
  id: Id,
  reason: z.string(),
  files: z.array(FileView),
  madeAt: InstantText,
  state: ObjectionState,
  stateText: z.string(),
  answer: z.string().nullable(),
  decidedAt: InstantText.nullable(),
};

/** The objection of one's own unit, with the secretariat's answer. */
export const OwnObjection = z.object(objection).meta({ id: 'OwnObjection' });
export type OwnObjection = z.infer<typeof OwnObjection>;

export const PublicityView = PublicityCard.extend({
  /** What members read besides; empty for everybody else. */
  details: z.array(z.object({ label: z.string(), value: z.string() })),
  isMember: z.boolean(),
  ownObjection: OwnObjection.nullable(),
  actions: z.object({ object: DecisionView }),
}).meta({ id: 'Publicity' });
export type PublicityView = z.infer<typeof PublicityView>;

export const DeskObjection = z
  .object({
    ...objection,
    memberName: z.string(),
    personName: z.string(),
    actions: z.object({ resolve: DecisionView }),
  })
  .meta({ id: 'DeskObjection' });
export type DeskObjection = z.infer<typeof DeskObjection>;

export const DeskPublicity = PublicityCard.extend({
  application: Id,
  /** The step of the path that the notice is. */
  stepTitle: z.string(),
  told: z.int(),
  objections: z.array(DeskObjection),
}).meta({ id: 'DeskPublicity' });
export type DeskPublicity = z.infer<typeof DeskPublicity>;

/** One body that passes the recruitment notice on, or one region that has to be reached. */
export const RelayNode = z
  .object({
    key: z.string(),
    body: z.string(),
    does: z.string(),
    article: z.string(),
    isRegion: z.boolean(),
    passedOn: DayText.nullable(),
    passedBy: z.string().nullable(),
    note: z.string().nullable(),
    recordedAt: InstantText.nullable(),
    /** Applications handed in from this region, and how many of them became members. */
    applications: z.int(),
    admitted: z.int(),
  })
  .meta({ id: 'RelayNode' });
export type RelayNode = z.infer<typeof RelayNode>;

export const Relay = z
  .object({
    article: z.string().nullable(),
    deadline: DayText.nullable(),
    deadlineArticle: z.string().nullable(),
    openQuestion: z.string().nullable(),
    nodes: z.array(RelayNode),
    /** Applications whose region is none of those. */
    elsewhere: z.int(),
  })
  .meta({ id: 'Relay' });
export type Relay = z.infer<typeof Relay>;
