import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { HistoryEntry } from '../schemas/audit.ts';
import { Id, InAlliance, InstantInput, InstantText } from '../schemas/common.ts';

export const auditRoutes = {
  'GET /alliances/:alliance/desk/history': {
    summary: 'Who changed a record, when, from what to what',
    access: 'officer',
    params: InAlliance,
    query: z.object({
      kind: z.enum([
        'application',
        'member',
        'bill',
        'event',
        'registration',
        'announcement',
        'payment',
        'sitting',
        'mandate',
        'office',
        'candidate',
        'officeAudit',
        'departure',
        'duty-task',
        'motion',
        'resolution',
        'seatable',
        'concern',
        'dispute',
      ]),
      id: Id,
    }),
    response: z.object({ items: z.array(HistoryEntry) }),
    errors: [],
  },
} as const satisfies Record<string, RouteSpec>;

const Checks = z.object({ status: z.enum(['ok', 'failing']), checks: z.record(z.string(), z.string()) });

export const platformRoutes = {
  'GET /live': { summary: 'The process runs', access: 'public', response: Checks, errors: [] },
  'GET /ready': { summary: 'The process can serve', access: 'public', response: Checks, errors: ['not_ready'] },
  'GET /development/clock': {
    summary: 'What time it is here',
    access: 'development',
    response: z.object({ now: InstantText }),
    errors: [],
  },
  'POST /development/clock': {
    summary: 'Travel in time, outside production',
    access: 'development',
    body: z.object({ to: InstantInput }),
    response: z.object({ now: InstantText }),
    errors: [],
  },
  'POST /development/jobs/run': {
    summary: 'Run every job that is due and send what waits, outside production',
    access: 'development',
    response: z.object({ ran: z.array(z.string()) }),
    errors: [],
  },
} as const satisfies Record<string, RouteSpec>;
