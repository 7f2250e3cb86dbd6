import { z } from 'zod';
import { MemberRole } from './accounts.ts';
import { AllianceId, Cited, DayText, DecisionView, Id } from './common.ts';

export const MemberState = z.enum(['active', 'withdrawn', 'expelled', 'lapsed']).meta({ id: 'MemberState' });
export type MemberState = z.infer<typeof MemberState>;

export const LeavingHow = z.enum(['withdrawal', 'expulsion', 'lapse']).meta({ id: 'LeavingHow' });
export type LeavingHow = z.infer<typeof LeavingHow>;

export const MemberCard = z
  .object({
    id: Id,
    number: z.string(),
    name: z.string(),
    kind: z.string(),
    kindLabel: z.string(),
    state: MemberState,
    stateText: z.string(),
    joinedOn: DayText,
    paidThrough: DayText.nullable(),
    left: z
      .object({ on: DayText, text: z.string(), article: z.string(), reapplyFrom: DayText.nullable() })
      .nullable()
      .meta({ description: 'its last day as a member, how it left, and from when it may apply again' }),
  })
  .meta({ id: 'MemberCard' });
export type MemberCard = z.infer<typeof MemberCard>;

export const MemberPerson = z
  .object({
    personId: Id,
    name: z.string(),
    role: MemberRole,
    roleText: z.string(),
    since: DayText,
  })
  .meta({ id: 'MemberPerson' });
export type MemberPerson = z.infer<typeof MemberPerson>;

export const Membership = z
  .object({
    alliance: AllianceId,
    allianceName: z.string(),
    member: MemberCard,
    role: MemberRole,
    roleText: z.string(),
    people: z.array(MemberPerson.extend({ remove: DecisionView })),
    benefits: z.array(Cited),
    /** What the charter has for its members. */
    offers: z.object({
      dues: z.boolean(),
      certificate: z.boolean(),
      memberList: z.boolean(),
      disputes: z.boolean(),
      publicity: z.boolean(),
    }),
    charterVersion: z.string(),
  })
  .meta({ id: 'Membership' });
export type Membership = z.infer<typeof Membership>;

export const DeskMember = MemberCard.extend({
  creditCode: z.string().nullable(),
  tier: z.string().nullable(),
  charterVersion: z.string(),
  people: z.array(MemberPerson.extend({ phoneMasked: z.string().nullable() })),
}).meta({ id: 'DeskMember' });
export type DeskMember = z.infer<typeof DeskMember>;
