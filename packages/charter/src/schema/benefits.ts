import { z } from 'zod';
import { meetingKind } from './bodies.ts';
import { clauses, count, dated, key, text, undecided } from './dated.ts';
import { amountFen } from './dues.ts';

const part = z.strictObject({ key, label: text });

export const benefits = z.strictObject({
  list: dated(clauses),
  freeMeetings: dated(z.strictObject({ meeting: meetingKind, perYear: count, seatsPerUnit: count })).optional(),
  whichAreFree: undecided(z.enum(['firstAttended', 'chosenByUnit'])).optional(),
  priceBeyondFreeFen: undecided(amountFen).optional(),
  unusedSeatsRollOver: undecided(z.boolean()).optional(),
  freeParts: dated(z.strictObject({ meeting: meetingKind, parts: z.array(part).min(1) })).optional(),
  earlyBird: dated(z.strictObject({ meeting: meetingKind, month: z.int().min(1).max(12) })).optional(),
  earlyBirdFor: undecided(z.enum(['members', 'anyoneInTime'])).optional(),
  priorityNominees: dated(z.strictObject({ meeting: meetingKind })).optional(),
  priorityNotice: z.strictObject({ meetings: dated(z.array(meetingKind).min(1)), hours: undecided(count) }).optional(),
  comments: dated(text).optional(),
  agreedPrices: dated(z.strictObject({ meeting: meetingKind, about: text })).optional(),
});
