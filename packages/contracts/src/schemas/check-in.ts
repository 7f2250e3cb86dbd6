import { z } from 'zod';
import { AllianceId, Id, InstantText } from './common.ts';

export const CheckInOutcome = z
  .object({
    outcome: z.enum(['welcome', 'already', 'refused']),
    /** One short sentence for the volunteer to read out. */
    text: z.string(),
    holderName: z.string().nullable(),
    memberName: z.string().nullable(),
    /** When, where and by whom this ticket was first scanned. */
    first: z.object({ at: InstantText, by: z.string(), door: z.string() }).nullable(),
    /** Why the ticket was refused; null otherwise. */
    code: z.string().nullable(),
  })
  .meta({ id: 'CheckInOutcome' });
export type CheckInOutcome = z.infer<typeof CheckInOutcome>;

export const CheckInSummary = z
  .object({ eventTitle: z.string(), expected: z.int(), arrived: z.int(), startsAt: InstantText })
  .meta({ id: 'CheckInSummary' });
export type CheckInSummary = z.infer<typeof CheckInSummary>;

export const DoorLink = z
  .object({ token: z.string(), path: z.string(), door: z.string(), expiresAt: InstantText })
  .meta({ id: 'DoorLink' });
export type DoorLink = z.infer<typeof DoorLink>;

export const DoorDuty = z
  .object({ alliance: AllianceId, event: Id, eventTitle: z.string(), door: z.string(), until: InstantText })
  .meta({ id: 'DoorDuty' });
export type DoorDuty = z.infer<typeof DoorDuty>;
