import { z } from 'zod';
import { AllianceId, Id, InstantText } from './common.ts';

export const LinkTarget = z
  .enum([
    'application',
    'bill',
    'event',
    'ticket',
    'announcement',
    'membership',
    'sitting',
    'duty',
    'duties',
    'departure',
    'place',
    'concern',
    'dispute',
    'motion',
    'publicity',
  ])
  .meta({ id: 'LinkTarget' });
export type LinkTarget = z.infer<typeof LinkTarget>;

export const InboxMessage = z
  .object({
    id: Id,
    alliance: AllianceId,
    allianceName: z.string(),
    title: z.string(),
    body: z.string(),
    link: z.object({ target: LinkTarget, id: Id }).nullable(),
    at: InstantText,
    isRead: z.boolean(),
  })
  .meta({ id: 'InboxMessage' });
export type InboxMessage = z.infer<typeof InboxMessage>;

/** The kinds of message that a person can subscribe to in WeChat. */
export const TemplateKey = z.enum(['progress', 'event', 'announcement', 'dues']).meta({ id: 'TemplateKey' });
export type TemplateKey = z.infer<typeof TemplateKey>;

export const Subscription = z
  .object({ key: TemplateKey, templateId: z.string(), title: z.string(), credits: z.int(), isRefused: z.boolean() })
  .meta({ id: 'Subscription' });
export type Subscription = z.infer<typeof Subscription>;

export const WorkItem = z
  .object({
    kind: z.enum([
      'application',
      'publicity',
      'resolution',
      'event',
      'announcement',
      'payment',
      'sitting',
      'meetingDue',
      'duty',
      'departure',
      'term',
      'officeAudit',
      'concern',
      'dispute',
      'motion',
      'tracker',
    ]),
    id: Id,
    title: z.string(),
    what: z.string(),
    since: InstantText,
    isOverdue: z.boolean(),
    /** When it should have been done. */
    dueAt: InstantText.optional(),
    /** By how much it is late, in words; null while it is not. */
    overdueText: z.string().nullable().optional(),
  })
  .meta({ id: 'WorkItem' });
export type WorkItem = z.infer<typeof WorkItem>;
