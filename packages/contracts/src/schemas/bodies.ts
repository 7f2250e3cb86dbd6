import { z } from 'zod';
import { AllianceId, Cited, DayText, DecisionView, Id, InstantText } from './common.ts';
import { FileView } from './files.ts';

/** A body's key in the charter, for example `council`. */
export const BodyKey = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{1,39}$/)
  .meta({ id: 'BodyKey', example: 'council' });

/** By which decision somebody took a place. */
export const PlaceSource = z.enum(['founding', 'election', 'appointment', 'register']).meta({ id: 'PlaceSource' });
export type PlaceSource = z.infer<typeof PlaceSource>;

export const MandateEnd = z
  .enum(['succeeded', 'resigned', 'removed', 'left', 'lostCouncil', 'termEnded'])
  .meta({ id: 'MandateEnd' });
export type MandateEnd = z.infer<typeof MandateEnd>;

/** `heldOver`: the term is over and nobody has followed yet. */
export const PlaceState = z.enum(['coming', 'sitting', 'heldOver', 'ended']).meta({ id: 'PlaceState' });
export type PlaceState = z.infer<typeof PlaceState>;

/** What the charter leaves open about a value. */
const Silence = z.object({ question: z.string(), article: z.string().nullable() });

/** A term as a person reads it: how long it still is, and whether it is time to elect. */
export const TermView = z
  .object({
    startsOn: DayText,
    endsOn: DayText.nullable(),
    text: z.string(),
    state: PlaceState,
    stateText: z.string(),
    /** How much of the term is over, in percent; null without an end. */
    share: z.int().nullable(),
    daysLeft: z.int().nullable(),
    /** The nearest of the three warnings that holds today. */
    warning: z.union([z.literal(180), z.literal(90), z.literal(30)]).nullable(),
    article: z.string(),
    /** Why the holder stays after the term. */
    heldOver: Cited.nullable(),
  })
  .meta({ id: 'TermView' });
export type TermView = z.infer<typeof TermView>;

export const PublicPlace = z
  .object({ name: z.string(), unitName: z.string().nullable(), title: z.string(), isHeldOver: z.boolean() })
  .meta({ id: 'PublicPlace' });
export type PublicPlace = z.infer<typeof PublicPlace>;

export const PublicBody = z
  .object({
    key: BodyKey,
    name: z.string(),
    role: Cited,
    composition: Cited.nullable(),
    powers: z.array(Cited),
    isOfAllMembers: z.boolean(),
    places: z.int(),
    people: z.array(PublicPlace),
  })
  .meta({ id: 'PublicBody' });
export type PublicBody = z.infer<typeof PublicBody>;

export const PublicOffice = z
  .object({ office: z.string(), article: z.string().nullable(), people: z.array(PublicPlace) })
  .meta({ id: 'PublicOffice' });
export type PublicOffice = z.infer<typeof PublicOffice>;

export const PublicBodies = z
  .object({ bodies: z.array(PublicBody), offices: z.array(PublicOffice) })
  .meta({ id: 'PublicBodies' });
export type PublicBodies = z.infer<typeof PublicBodies>;

/** A person whom the desk can seat: acts for a member, works at the desk, or was entered by name. */
export const Seatable = z
  .object({
    personId: Id,
    name: z.string(),
    memberId: Id.nullable(),
    unitName: z.string().nullable(),
    roleText: z.string(),
    /** Signs in by herself: can be told and can vote. */
    isReachable: z.boolean(),
  })
  .meta({ id: 'Seatable' });
export type Seatable = z.infer<typeof Seatable>;

export const Basis = z
  .object({
    text: z.string(),
    resolution: z.string().nullable(),
    decidedOn: DayText.nullable(),
    file: FileView.nullable(),
  })
  .meta({ id: 'Basis' });
export type Basis = z.infer<typeof Basis>;

export const MandateView = z
  .object({
    id: Id,
    body: BodyKey,
    bodyName: z.string(),
    title: z.string(),
    person: z.object({ id: Id, name: z.string(), isReachable: z.boolean() }).nullable(),
    member: z.object({ id: Id, name: z.string() }).nullable(),
    term: TermView,
    basis: Basis,
    endedOn: DayText.nullable(),
    endText: z.string().nullable(),
    /** Who exercised it, the newest first. */
    history: z.array(
      z.object({ name: z.string(), from: InstantText, until: InstantText.nullable(), text: z.string() }),
    ),
    actions: z.object({ end: DecisionView, setTerm: DecisionView, changePerson: DecisionView }),
  })
  .meta({ id: 'MandateView' });
export type MandateView = z.infer<typeof MandateView>;

export const DeskBodyCard = z
  .object({
    key: BodyKey,
    name: z.string(),
    role: Cited,
    composition: Cited.nullable(),
    powers: z.array(Cited),
    isOfAllMembers: z.boolean(),
    isOfUnits: z.boolean(),
    /** How long a place lasts; without years the charter does not say. */
    term: z.object({ years: z.int().nullable(), article: z.string(), silence: Silence.nullable() }),
    limit: z.object({ max: z.int(), article: z.string(), text: z.string() }).nullable(),
    places: z.int(),
    heldOver: z.int(),
    endingSoon: z.int(),
    unreached: z.int(),
    actions: z.object({ found: DecisionView, appoint: DecisionView, endHeldOver: DecisionView }),
  })
  .meta({ id: 'DeskBodyCard' });
export type DeskBodyCard = z.infer<typeof DeskBodyCard>;

export const DeskBody = DeskBodyCard.extend({
  mandates: z.array(MandateView),
  past: z.array(MandateView),
}).meta({ id: 'DeskBody' });
export type DeskBody = z.infer<typeof DeskBody>;

/** One who is seated: for a unit, or for nobody but herself. */
const NewPlace = z.object({
  personId: Id,
  memberId: Id.nullable(),
  title: z.string().trim().min(1).max(40),
});

const Paper = {
  file: Id.meta({ description: 'an upload with the purpose resolution' }),
  decidedOn: DayText,
  number: z.string().trim().max(60).nullable(),
};

export const FoundBodyInput = z.object({
  ...Paper,
  startsOn: DayText,
  /** Only where the charter states no term. */
  endsOn: DayText.nullable(),
  places: z.array(NewPlace).min(1).max(500),
});

export const AppointInput = z.object({ ...Paper, ...NewPlace.shape, startsOn: DayText, endsOn: DayText.nullable() });

export const EndInput = z.object({
  reason: z.enum(['resigned', 'removed', 'termEnded']),
  note: z.string().trim().min(2).max(300),
  file: Id.nullable(),
});

export const SetTermInput = z.object({ endsOn: DayText, note: z.string().trim().min(2).max(300) });

export const EnlistInput = z.object({
  name: z.string().trim().min(1).max(30),
  organisation: z.string().trim().max(120),
});

/** A link that works once: to one's own places, or to acting for a unit. */
export const PersonLink = z
  .object({ token: z.string(), path: z.string(), expiresAt: InstantText, text: z.string() })
  .meta({ id: 'PersonLink' });
export type PersonLink = z.infer<typeof PersonLink>;

export const PersonLinkInspection = z
  .object({
    kind: z.enum(['claim', 'join']),
    alliance: AllianceId,
    allianceName: z.string(),
    /** Whom the link is for, or which unit it leads to. */
    name: z.string(),
    places: z.array(z.string()),
    accept: DecisionView,
  })
  .meta({ id: 'PersonLinkInspection' });
export type PersonLinkInspection = z.infer<typeof PersonLinkInspection>;
