import { z } from 'zod';
import { AllianceId, DecisionView, Id, InstantText } from './common.ts';

export const Audience = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('everyone') }),
    z.object({ kind: z.literal('members') }),
    z.object({ kind: z.literal('contacts') }),
    z.object({ kind: z.literal('event'), event: Id }),
  ])
  .meta({ id: 'Audience' });
export type Audience = z.infer<typeof Audience>;

export const AnnouncementCard = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    title: z.string(),
    summary: z.string(),
    publishedAt: InstantText,
    isRead: z.boolean(),
  })
  .meta({ id: 'AnnouncementCard' });
export type AnnouncementCard = z.infer<typeof AnnouncementCard>;

export const AnnouncementView = AnnouncementCard.extend({ body: z.string() }).meta({ id: 'Announcement' });
export type AnnouncementView = z.infer<typeof AnnouncementView>;

export const AnnouncementInput = z
  .object({
    title: z.string().trim().min(2).max(60),
    body: z.string().trim().min(1).max(10_000),
    audience: Audience,
  })
  .meta({ id: 'AnnouncementInput' });
export type AnnouncementInput = z.infer<typeof AnnouncementInput>;

export const AudienceCount = z
  .object({ people: z.int(), members: z.int(), audienceText: z.string() })
  .meta({ id: 'AudienceCount' });
export type AudienceCount = z.infer<typeof AudienceCount>;

export const DeskAnnouncement = z
  .object({
    id: Id,
    title: z.string(),
    body: z.string(),
    audience: Audience,
    audienceText: z.string(),
    state: z.enum(['draft', 'published']),
    stateText: z.string(),
    version: z.int(),
    publishedAt: InstantText.nullable(),
    recipients: z.int(),
    readers: z.int(),
    actions: z.object({ edit: DecisionView, publish: DecisionView }),
  })
  .meta({ id: 'DeskAnnouncement' });
export type DeskAnnouncement = z.infer<typeof DeskAnnouncement>;

export const AnnouncementReader = z
  .object({
    personId: Id,
    name: z.string(),
    memberName: z.string().nullable(),
    readAt: InstantText.nullable(),
    wechat: z.enum(['sent', 'not_subscribed', 'failed', 'waiting']),
    wechatText: z.string(),
  })
  .meta({ id: 'AnnouncementReader' });
export type AnnouncementReader = z.infer<typeof AnnouncementReader>;
