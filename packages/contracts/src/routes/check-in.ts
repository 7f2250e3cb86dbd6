import { z } from 'zod';
import type { RouteSpec } from '../route.ts';
import { CheckInOutcome, CheckInSummary, DoorDuty, DoorLink } from '../schemas/check-in.ts';
import { Id, InAlliance } from '../schemas/common.ts';

const One = InAlliance.extend({ event: Id });

export const checkInRoutes = {
  'POST /alliances/:alliance/events/:event/check-ins': {
    summary: 'Scan a ticket at the door; the key of the request is the nonce of the scan',
    access: 'door',
    idempotent: true,
    params: One,
    body: z.object({ code: z.string().trim().min(1).max(200), door: z.string().trim().min(1).max(20) }),
    response: CheckInOutcome,
    errors: ['event_not_found'],
  },
  'GET /alliances/:alliance/events/:event/check-ins/summary': {
    summary: 'How many of those expected have arrived',
    access: 'door',
    params: One,
    response: CheckInSummary,
    errors: ['event_not_found'],
  },
  'POST /alliances/:alliance/desk/events/:event/door-links': {
    summary: 'Invite a volunteer to one door of one meeting; the right ends with it',
    access: 'officer',
    idempotent: true,
    params: One,
    body: z.object({ door: z.string().trim().min(1).max(20) }),
    response: DoorLink,
    errors: ['event_not_found', 'event_over', 'event_cancelled'],
  },
  'POST /door-links/accept': {
    summary: 'Become a volunteer at the door',
    access: 'person',
    idempotent: true,
    body: z.object({ token: z.string().min(20).max(100) }),
    response: DoorDuty,
    errors: ['door_link_invalid'],
  },
} as const satisfies Record<string, RouteSpec>;
