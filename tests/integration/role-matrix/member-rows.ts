import type { RouteKey } from '@mengwu/contracts';
import { door, nobody, signedIn } from './roles.ts';
import { AWAY_CONTACT, AWAY_DESK, inAlliance, of, type Row } from './row.ts';

/** What belongs to an applicant or to a unit: applications, bills, announcements, seats, the door. */
export const memberRows = {
  // applications
  'POST /alliances/:alliance/applications': {
    home: signedIn,
    away: signedIn,
    call: ({ alliance }) => ({ params: { alliance }, body: { kind: 'unit' } }),
  },
  'GET /alliances/:alliance/applications/:application': {
    home: ['applicant'],
    away: nobody,
    byId: true,
    call: of(({ submitted }) => ({ application: submitted.id })),
  },
  'PATCH /alliances/:alliance/applications/:application': {
    home: ['drafter'],
    away: nobody,
    byId: true,
    call: of(
      ({ draft }) => ({ application: draft.id }),
      ({ draft }) => ({ version: draft.version, fields: {} }),
    ),
  },
  'POST /alliances/:alliance/applications/:application/submit': {
    home: ['drafter'],
    away: nobody,
    byId: true,
    // Saving it has moved its version on.
    first: 409,
    call: of(
      ({ draft }) => ({ application: draft.id }),
      ({ draft }) => ({ version: draft.version }),
    ),
  },
  'POST /alliances/:alliance/files/:file/link': {
    home: ['applicant', 'officer'],
    away: AWAY_DESK,
    byId: true,
    call: of(({ submitted }) => ({ file: submitted.file })),
  },

  // membership, bills, payments
  'GET /alliances/:alliance/membership': {
    home: ['contact', 'colleague', 'otherContact'],
    away: AWAY_CONTACT,
    call: inAlliance,
  },
  'GET /alliances/:alliance/bills/:bill': {
    home: ['contact'],
    away: nobody,
    byId: true,
    call: of(({ bill }) => ({ bill })),
  },
  'POST /alliances/:alliance/bills/:bill/payments': {
    home: ['contact'],
    away: nobody,
    byId: true,
    first: 409,
    call: of(
      ({ bill }) => ({ bill }),
      () => ({ client: 'weapp' }),
    ),
  },
  'GET /alliances/:alliance/payments/:payment': {
    home: ['contact'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ payment }) => ({ payment })),
  },
  'POST /alliances/:alliance/payments/:payment/confirm': {
    home: ['contact'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ payment }) => ({ payment })),
  },

  // announcements
  'GET /alliances/:alliance/announcements/:announcement': {
    home: ['contact', 'colleague', 'otherContact', 'officer'],
    away: ['awayContact', 'awayOfficer'],
    byId: true,
    call: of(({ announcement }) => ({ announcement })),
  },
  'POST /alliances/:alliance/announcements/:announcement/read': {
    home: ['contact', 'colleague', 'otherContact', 'officer'],
    away: ['awayContact', 'awayOfficer'],
    byId: true,
    call: of(({ announcement }) => ({ announcement })),
  },

  // seats
  'GET /alliances/:alliance/registrations/:registration': {
    home: ['contact'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ registration }) => ({ registration })),
  },
  'POST /alliances/:alliance/events/:event/registrations': {
    home: ['otherContact', 'contact', 'colleague'],
    away: AWAY_CONTACT,
    byId: true,
    // The contact has her seat already; the other unit's contact takes one.
    first: 409,
    call: of(({ event }) => ({ event })),
  },
  'POST /alliances/:alliance/events/:event/seat-offers': {
    home: ['contact', 'otherContact'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ event }) => ({ event })),
  },
  'POST /alliances/:alliance/registrations/:registration/payments': {
    home: ['contact'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(
      ({ unpaidRegistration }) => ({ registration: unpaidRegistration }),
      () => ({ client: 'weapp' }),
    ),
  },

  // the door
  'GET /alliances/:alliance/events/:event/check-ins/summary': {
    home: door,
    away: AWAY_DESK,
    byId: true,
    call: of(({ event }) => ({ event })),
  },
  'POST /alliances/:alliance/events/:event/check-ins': {
    home: door,
    away: AWAY_DESK,
    byId: true,
    call: of(
      ({ event }) => ({ event }),
      ({ ticketCode }) => ({ code: ticketCode, door: '东门' }),
    ),
  },
} as const satisfies Partial<Record<RouteKey, Row>>;
