import { z } from 'zod';
import { chain } from './chain.ts';
import { article, clauses, count, dated, days, key, powers, text, undecided, years } from './dated.ts';
import { motionKind } from './motion-kinds.ts';
import { fraction } from './share.ts';

const remote = z.strictObject({ allowed: z.boolean(), condition: text.optional() });

/** When somebody who takes part in writing counts as present. */
export const REMOTE_PRESENCES = ['notified', 'replied'] as const;

/** How seats in a body arise: every member has one, they are elected, or somebody appoints to them. */
export const SEATS = ['members', 'elected', 'appointed'] as const;

const proposers = z.strictObject({ by: z.array(key).min(1), kinds: z.array(motionKind).min(1).optional(), article });

export const body = z.strictObject({
  name: dated(text),
  role: dated(text),
  isHighest: dated(z.boolean()).optional(),
  composition: undecided(text).optional(),
  /** Absent: the body does not sit and takes no votes. */
  seats: dated(z.enum(SEATS)).optional(),
  electedBy: dated(key).optional(),
  /** Whether a seat belongs to a unit, which a person represents (单位代表制). */
  representsUnits: dated(z.boolean()).optional(),
  powers: dated(powers).optional(),
  quorum: undecided(fraction).optional(),
  majority: undecided(fraction).optional(),
  amendmentMajority: undecided(fraction).optional(),
  meetingsPerYear: undecided(count).optional(),
  rescheduledBy: dated(z.strictObject({ body: key, about: text })).optional(),
  noticeDays: undecided(days).optional(),
  /** How a sitting that failed for want of a quorum goes on. */
  adjournment: undecided(z.strictObject({ noticeDays: count.optional(), quorum: fraction.optional() })).optional(),
  remote: undecided(remote).optional(),
  remotePresence: undecided(z.enum(REMOTE_PRESENCES)).optional(),
  /** Absent: nobody votes for somebody else. */
  proxies: undecided(z.strictObject({ allowed: z.boolean(), perPerson: count.optional() })).optional(),
  mayPropose: dated(z.array(proposers).min(1)).optional(),
  size: undecided(count).optional(),
  maxShareOfCouncil: dated(fraction).optional(),
  termYears: undecided(years).optional(),
});

const checklist = z.array(z.strictObject({ key, text, article: text, maxAge: count.optional() })).min(1);

const title = z.strictObject({
  key,
  title: text,
  /** The bodies whose sittings this officer calls and chairs. */
  chairs: z.array(key).optional(),
  /** The body that this officer heads. */
  heads: key.optional(),
});

/** Who approves a waiver where the one who would approve it heads the approving body. */
export const OWN_WAIVERS = ['council', 'otherOfficer'] as const;

export const offices = z.strictObject({
  titles: dated(z.array(title).min(1)),
  termYears: undecided(years),
  maxTerms: undecided(count).optional(),
  extensionPath: dated(chain).optional(),
  maxAge: dated(count).optional(),
  overAgePath: dated(chain).optional(),
  ownWaiver: undecided(z.enum(OWN_WAIVERS)).optional(),
  checklist: dated(checklist).optional(),
  duties: z.record(key, dated(clauses)),
  holders: dated(z.array(z.strictObject({ office: text, person: text, article: text })).min(1)).optional(),
});

/** The kinds of meetings whose rules a charter can fix. */
export const MEETING_KINDS = [
  'quarterly',
  'annual',
  'innovators',
  'council',
  'assembly',
  'training',
  'seminar',
  'other',
] as const;
export const meetingKind = z.enum(MEETING_KINDS);

export const calendar = z.record(
  key,
  dated(
    z.strictObject({
      label: text,
      meeting: meetingKind,
      timesPerYear: count.optional(),
      month: z.int().min(1).max(12).optional(),
      about: text.optional(),
    }),
  ),
);
