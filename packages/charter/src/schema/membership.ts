import { z } from 'zod';
import { chain } from './chain.ts';
import { article, clause, clauses, count, dated, days, dayText, key, months, text, undecided, years } from './dated.ts';

/** How a body's resolution comes about here: by a ballot in the system, or filed by the desk with the body's paper. */
export const MANNERS = ['vote', 'filing'] as const;

/** What can show that a member fulfils its duties. */
export const FULFILMENTS = ['attendance', 'dues', 'task', 'material', 'reply'] as const;

export const STEP_KINDS = ['review', 'publicity', 'resolution', 'dues', 'certificate', 'list'] as const;

const step = z
  .strictObject({
    key,
    kind: z.enum(STEP_KINDS),
    title: text,
    actor: text,
    next: text,
    body: key.optional(),
    manner: z.enum(MANNERS).optional(),
    /** Of a public notice: its own length, where it differs from admission.publicityDays. */
    days: count.optional(),
    article,
    expectedDays: count.nullable(),
  })
  .refine((written) => written?.kind !== 'resolution' || written.body !== undefined, {
    error: 'is a resolution and must name the body that takes it',
    path: ['body'],
    when: () => true,
  })
  .refine((written) => (written?.kind === 'resolution') === (written?.manner !== undefined), {
    error: 'belongs to resolutions, and each of them says whether it is a vote or a filing',
    path: ['manner'],
    when: () => true,
  })
  .refine((written) => written?.days === undefined || written.kind === 'publicity', {
    error: 'belongs to public notices alone',
    path: ['days'],
    when: () => true,
  });

const path = z
  .array(step)
  .min(1)
  .refine((steps) => new Set(steps.map((one) => one.key)).size === steps.length, 'has two steps with the same key');

export const admission = z.strictObject({
  path: dated(path),
  memberAfter: dated(key),
  decidedBy: undecided(key).optional(),
  publicityDays: undecided(days).optional(),
  givesCertificate: dated(z.boolean()),
  publishesList: dated(z.boolean()),
});

export const recruitment = z.strictObject({
  howTo: dated(clauses),
  /** Who passes a call on, one after another; the last ones each to their regions. */
  relay: dated(
    z.array(z.strictObject({ body: text, does: text, article, regions: z.array(text).min(1).optional() })).min(1),
  ).optional(),
  deadline: undecided(dayText).optional(),
  occasions: dated(clauses).optional(),
});

export const withdrawal = z.strictObject({
  /** The body that the notice is addressed to. */
  addressee: dated(key),
  isWritten: dated(z.boolean()).optional(),
  noticeMonths: undecided(months).optional(),
  /** The body that has to agree, or "none". */
  approver: undecided(key),
  /** How the approval comes about: by a ballot, or filed with the approving paper. */
  manner: undecided(z.enum(MANNERS)).optional(),
});

/** A ground for expulsion; `inactivity` marks the one that rests on the clause about members that do nothing. */
const grounds = z.array(clause.extend({ inactivity: z.boolean().optional() })).min(1);

export const expulsion = z.strictObject({
  grounds: undecided(grounds),
  path: undecided(chain),
  seriousness: undecided(text).optional(),
});

export const inactivity = z.strictObject({
  years: dated(years),
  consequence: dated(z.enum(['expulsionTrack', 'deemedWithdrawn'])),
  aggravation: dated(text).optional(),
  countedFrom: undecided(z.enum(['lastFulfilment', 'reminder', 'calendarYears'])),
  /** From when a membership that lapses by itself has ended. */
  effectiveFrom: undecided(z.enum(['dayAfter', 'confirmation'])).optional(),
  /** What counts as fulfilling one's duties. */
  fulfilledBy: undecided(z.array(z.enum(FULFILMENTS)).min(1)),
});

export const reapplicationBan = z.strictObject({
  years: dated(years),
  after: dated(z.array(z.enum(['expulsion', 'withdrawal'])).min(1)),
  countedFrom: undecided(z.enum(['effect', 'announcement'])),
});

export const conduct = z.strictObject({
  authorisation: dated(text).optional(),
  assessment: dated(clauses).optional(),
  disputes: dated(chain).optional(),
});
