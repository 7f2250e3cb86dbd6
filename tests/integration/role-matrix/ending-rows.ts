import type { RouteKey } from '@mengwu/contracts';
import { nobody, signedIn } from './roles.ts';
import { AWAY_CONTACT, deskRecord, of, own, type Row } from './row.ts';

/** What ends a record: after everything that reads it. */
export const endingRows = {
  // what ends something
  'POST /alliances/:alliance/applications/:application/withdraw': {
    home: ['applicant'],
    away: nobody,
    byId: true,
    call: of(({ submitted }) => ({ application: submitted.id })),
  },
  'POST /alliances/:alliance/registrations/:registration/cancel': {
    home: ['contact'],
    away: AWAY_CONTACT,
    byId: true,
    first: 409,
    call: of(({ registrationToCancel }) => ({ registration: registrationToCancel })),
  },
  'POST /seat-offers/accept': {
    home: signedIn,
    away: signedIn,
    first: 200,
    call: ({ offerToken }) => ({ body: { token: offerToken } }),
  },
  'POST /door-links/accept': {
    home: signedIn,
    away: signedIn,
    call: ({ doorToken }) => ({ body: { token: doorToken } }),
  },
  'DELETE /alliances/:alliance/membership/people/:person': {
    home: ['contact'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ colleague }) => ({ person: colleague })),
  },
  'DELETE /alliances/:alliance/desk/officers/:person': deskRecord(of(({ otherOfficer }) => ({ person: otherOfficer }))),
  'DELETE /auth/session': own(),
} as const satisfies Partial<Record<RouteKey, Row>>;
