import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { Client, Id, InAlliance, PageQuery, pageOf } from '../schemas/common.ts';
import { InboxMessage, Subscription, TemplateKey, WorkItem } from '../schemas/notifications.ts';

export const notificationRoutes = {
  'GET /me/inbox': {
    summary: 'Everything that I was ever told, also when WeChat could not push it',
    access: 'person',
    query: PageQuery,
    response: pageOf(InboxMessage).extend({ unread: z.int() }),
    errors: [],
  },
  'POST /me/inbox/:message/read': {
    summary: 'Mark a message as read',
    access: 'person',
    params: z.object({ message: Id }),
    errors: ['message_not_found'],
  },
  'GET /me/subscriptions': {
    summary: 'Which messages I let WeChat push, and how many are left',
    access: 'person',
    query: z.object({ client: Client }),
    response: z.object({ items: z.array(Subscription) }),
    errors: [],
  },
  'POST /me/subscriptions': {
    summary: 'What I answered when WeChat asked; one consent is one message',
    access: 'person',
    idempotent: true,
    body: z.object({
      client: Client,
      answers: z
        .array(z.object({ key: TemplateKey, isAccepted: z.boolean() }))
        .min(1)
        .max(3),
    }),
    response: z.object({ items: z.array(Subscription) }),
    errors: [],
  },
  'GET /alliances/:alliance/desk/today': {
    summary: 'What waits for the desk, oldest first',
    access: 'officer',
    params: InAlliance,
    response: z.object({ items: z.array(WorkItem) }),
    errors: [],
  },
} as const satisfies Record<string, RouteSpec>;
