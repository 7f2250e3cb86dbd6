import type { RouteKey } from '@mengwu/contracts';
import { anyone } from './roles.ts';
import { AWAY_CONTACT, deskRecord, deskRow, inAlliance, of, open, type Row } from './row.ts';

const hidden = { phone: 'secretariat', email: 'secretariat', title: 'secretariat' };
const members = ['contact', 'colleague', 'otherContact'] as const;

/** Certificates, the published list of members and the directory. */
export const registerRows = {
  'GET /certificate-trust': open(),
  'GET /certificate-file': { ...open(() => ({ query: { token: 'x'.repeat(60) } })), first: 404 },
  'GET /alliances/:alliance/membership/certificate': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'GET /alliances/:alliance/desk/certificates': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/members/:member/certificate': deskRecord(
    of(({ member }) => ({ member })),
    // Neither charter gives certificates.
    { first: 409 },
  ),
  // Neither charter publishes a list.
  'GET /alliances/:alliance/member-list': { home: anyone, away: anyone, call: inAlliance, first: 409 },
  'GET /alliances/:alliance/desk/member-lists': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/member-lists': deskRow(
    of(
      () => ({}),
      () => ({ expectedMembers: 2 }),
    ),
    { first: 409 },
  ),
  'GET /alliances/:alliance/directory': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'GET /alliances/:alliance/directory/mine': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'PUT /alliances/:alliance/directory/mine': {
    home: members,
    away: AWAY_CONTACT,
    call: of(
      () => ({}),
      () => ({ email: '', title: '', audiences: hidden }),
    ),
  },
  'GET /alliances/:alliance/desk/directory': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/directory/:person/open': deskRecord(of(({ colleague }) => ({ person: colleague }))),
  'POST /alliances/:alliance/desk/members/:member/rename': deskRecord(
    of(
      ({ member }) => ({ member }),
      ({ alliance }) => ({ name: `${alliance}新名大学`, reason: '上级批复更名' }),
    ),
  ),
} as const satisfies Partial<Record<RouteKey, Row>>;
