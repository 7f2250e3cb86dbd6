import { z } from 'zod';
import { AllianceId, Id, InstantText } from './common.ts';

export const Right = z.enum(['officer', 'door']).meta({ id: 'Right' });
export type Right = z.infer<typeof Right>;

export const MemberRole = z.enum(['representative', 'contact', 'colleague', 'self']).meta({ id: 'MemberRole' });
export type MemberRole = z.infer<typeof MemberRole>;

export const Me = z
  .object({
    person: z.object({ id: Id, name: z.string(), phoneMasked: z.string().nullable() }),
    memberships: z.array(
      z.object({
        alliance: AllianceId,
        allianceName: z.string(),
        memberId: Id,
        memberName: z.string(),
        role: MemberRole,
        roleText: z.string(),
      }),
    ),
    rights: z.array(
      z.object({
        right: Right,
        alliance: AllianceId,
        allianceName: z.string(),
        event: z.object({ id: Id, title: z.string() }).nullable(),
        door: z.string().nullable(),
        until: InstantText.nullable(),
      }),
    ),
  })
  .meta({ id: 'Me' });
export type Me = z.infer<typeof Me>;

export const Session = z.object({ token: z.string(), expiresAt: InstantText, me: Me }).meta({ id: 'Session' });
export type Session = z.infer<typeof Session>;

export const OfficerInvitation = z
  .object({
    alliance: AllianceId,
    allianceName: z.string(),
    name: z.string(),
    totpSecret: z.string(),
    otpauthUri: z.string(),
    expiresAt: InstantText,
  })
  .meta({ id: 'OfficerInvitation' });
export type OfficerInvitation = z.infer<typeof OfficerInvitation>;

export const Officer = z
  .object({
    personId: Id.nullable(),
    name: z.string(),
    loginName: z.string().nullable(),
    state: z.enum(['invited', 'active', 'revoked']),
    stateText: z.string(),
    since: InstantText,
  })
  .meta({ id: 'Officer' });
export type Officer = z.infer<typeof Officer>;
