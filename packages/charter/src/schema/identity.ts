import { z } from 'zod';
import { clauses, count, dated, dayText, key, text, undecided } from './dated.ts';

const contact = z.strictObject({
  label: text,
  people: z.array(text).default([]),
  phones: z.array(text).default([]),
  emails: z.array(text).default([]),
  website: text.optional(),
  address: text.optional(),
  postcode: text.optional(),
  channels: z.array(text).default([]),
});

export const contacts = z.record(key, dated(contact));

export const identity = z.strictObject({
  name: dated(text),
  shortName: dated(text),
  englishName: dated(text).optional(),
  nature: dated(text),
  founders: dated(clauses),
  foundedOn: undecided(text).optional(),
  documentNo: dated(text).optional(),
  intro: dated(text),
  purpose: dated(text),
  scale: dated(text).optional(),
  structure: dated(clauses).optional(),
  guidance: dated(clauses).optional(),
  secretariatSeat: dated(text).optional(),
  noticeSeal: dated(text).optional(),
  logo: undecided(text).optional(),
  facts: dated(clauses).optional(),
  inForce: undecided(text),
});

export const sources = dated(z.array(z.strictObject({ title: text, issuedOn: dayText.optional() })).min(1));

const range = z.strictObject({ min: count, max: count, unit: text });

/** A service that an alliance offers; its ranges bound what a request may ask for. */
export const service = z.strictObject({
  name: text,
  about: text,
  duration: range,
  durationOptions: z.array(z.strictObject({ days: count, topic: text })).optional(),
  schoolsPerBatch: range.optional(),
  teachersPerSchool: count.optional(),
  teamSize: range.optional(),
  organisedBy: z.array(text).default([]),
  levels: z.array(text).default([]),
  means: z.array(text).default([]),
  outcomes: z.array(text).default([]),
  participants: z.array(text).default([]),
});

export const enquiry = z.strictObject({
  audiences: dated(z.array(z.strictObject({ role: key, label: text, title: text, about: text })).min(1)),
  steps: undecided(z.array(z.strictObject({ key, title: text, about: text })).min(1)),
  purchaseWays: dated(z.array(text).min(1)),
  startNeeds: dated(z.array(text).min(1)),
});
