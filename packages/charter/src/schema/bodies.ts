import { z } from 'zod';
import { clauses, count, dated, key, text, undecided } from './dated.ts';

/** A share of votes or seats, written "2/3". */
export const fraction = z
  .string()
  .regex(/^[1-9]\d*\/[1-9]\d*$/, 'a share is written like 2/3')
  .transform((written) => {
    const [numerator = 0, denominator = 1] = written.split('/').map(Number);
    return { numerator, denominator };
  });

const remote = z.strictObject({ allowed: z.boolean(), condition: text.optional() });

export const body = z.strictObject({
  name: dated(text),
  role: dated(text),
  isHighest: dated(z.boolean()).optional(),
  composition: undecided(text).optional(),
  powers: dated(clauses).optional(),
  quorum: undecided(fraction).optional(),
  majority: undecided(fraction).optional(),
  amendmentMajority: undecided(fraction).optional(),
  meetingsPerYear: undecided(count).optional(),
  reschedulingBy: dated(text).optional(),
  remote: undecided(remote).optional(),
  remotePresence: undecided(text).optional(),
  size: undecided(count).optional(),
  maxShareOfCouncil: dated(fraction).optional(),
  termYears: undecided(count).optional(),
});

/** Bodies that act one after the other; each step names who acts and what it does. */
export const chain = z.array(z.strictObject({ body: text, does: text, article: text })).min(1);

const checklist = z.array(z.strictObject({ key, text, article: text, maxAge: count.optional() })).min(1);

export const offices = z.strictObject({
  titles: dated(z.array(text).min(1)),
  termYears: dated(count),
  maxTerms: dated(count),
  extensionApprover: undecided(text).optional(),
  maxAge: dated(count).optional(),
  overAgePath: undecided(chain).optional(),
  checklist: dated(checklist),
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
