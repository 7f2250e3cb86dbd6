import { z } from 'zod';
import { MemberRole } from './accounts.ts';
import { TermView } from './bodies.ts';
import { AllianceId, Cited, DayText, DecisionView, Id, InstantText } from './common.ts';

/** My unit's people, who represents it, and its places in the alliance's bodies. */
export const MyUnit = z
  .object({
    alliance: AllianceId,
    allianceName: z.string(),
    memberId: Id,
    memberName: z.string(),
    isUnit: z.boolean(),
    /** Who stands for the unit, and where the charter says so. */
    representative: z.object({ personId: Id, name: z.string(), isMe: z.boolean() }).nullable(),
    why: Cited.nullable(),
    people: z.array(
      z.object({
        personId: Id,
        name: z.string(),
        role: MemberRole,
        roleText: z.string(),
        since: DayText,
        isMe: z.boolean(),
        isRepresentative: z.boolean(),
        represent: DecisionView,
      }),
    ),
    places: z.array(
      z.object({
        mandateId: Id,
        bodyName: z.string(),
        title: z.string(),
        personName: z.string().nullable(),
        term: TermView,
      }),
    ),
    history: z.array(z.object({ at: InstantText, text: z.string() })),
    actions: z.object({ invite: DecisionView, represent: DecisionView }),
  })
  .meta({ id: 'MyUnit' });
export type MyUnit = z.infer<typeof MyUnit>;

/** Where I sit and what I hold, in every alliance. */
export const MyPlace = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    kind: z.enum(['mandate', 'office']),
    name: z.string(),
    title: z.string(),
    unitName: z.string().nullable(),
    term: TermView,
    duties: z.array(Cited),
  })
  .meta({ id: 'MyPlace' });
export type MyPlace = z.infer<typeof MyPlace>;
