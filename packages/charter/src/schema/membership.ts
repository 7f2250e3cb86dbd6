import { z } from 'zod';
import { chain } from './bodies.ts';
import { article, clauses, count, dated, dayText, key, text, undecided } from './dated.ts';

export const STEP_KINDS = ['review', 'publicity', 'resolution', 'dues', 'certificate', 'list'] as const;

const step = z
  .strictObject({
    key,
    kind: z.enum(STEP_KINDS),
    title: text,
    actor: text,
    next: text,
    body: key.optional(),
    article,
    expectedDays: count.nullable(),
  })
  .refine((written) => written?.kind !== 'resolution' || written.body !== undefined, {
    error: 'is a resolution and must name the body that takes it',
    path: ['body'],
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
  filingNature: undecided(text).optional(),
  publicityDays: undecided(count).optional(),
  givesCertificate: dated(z.boolean()),
  publishesList: dated(z.boolean()),
});

export const recruitment = z.strictObject({
  howTo: dated(clauses),
  relay: dated(chain).optional(),
  deadline: undecided(dayText).optional(),
  occasions: dated(clauses).optional(),
});

export const withdrawal = z.strictObject({
  addressee: dated(text),
  isWritten: dated(z.boolean()).optional(),
  noticeMonths: undecided(count).optional(),
  approver: undecided(text),
});

export const expulsion = z.strictObject({
  grounds: dated(clauses),
  path: dated(chain),
  seriousness: undecided(text).optional(),
});

export const inactivity = z.strictObject({
  years: dated(count),
  consequence: dated(z.enum(['expulsionTrack', 'deemedWithdrawn'])),
  aggravation: dated(text).optional(),
  countedFrom: undecided(text),
  test: undecided(text).optional(),
});

export const reapplicationBan = z.strictObject({
  years: dated(count),
  after: dated(z.array(z.enum(['expulsion', 'withdrawal'])).min(1)),
  countedFrom: undecided(text),
});

export const conduct = z.strictObject({
  authorisation: dated(text).optional(),
  assessment: dated(clauses).optional(),
  disputes: dated(chain).optional(),
});
