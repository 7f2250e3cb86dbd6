import type { RouteKey } from '@mengwu/contracts';
import { anyone, signedIn } from './roles.ts';
import { AWAY_CONTACT, deskRecord, deskRow, inAlliance, of, own, type Row } from './row.ts';

/** A record that neither alliance has: its charter knows no such thing, or nothing made one yet. */
const NONE = '0195c0de-0000-7000-8000-000000000002';
const paper = { file: NONE, decidedOn: '2026-01-05', number: null, startsOn: '2026-01-05', endsOn: null };
const note = { note: '秘书处核对' };
const members = ['contact', 'colleague', 'otherContact'] as const;
const body = () => ({ body: 'secretariat' });
const strangeLink = () => ({ body: { token: 'x'.repeat(43) } });

/** Bodies, offices, who represents a unit. */
export const bodiesRows = {
  'GET /alliances/:alliance/bodies': { home: anyone, away: anyone, call: inAlliance },
  'GET /me/places': own(),
  'GET /alliances/:alliance/unit': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'POST /alliances/:alliance/unit/invitations': {
    home: ['contact', 'otherContact'],
    away: AWAY_CONTACT,
    call: inAlliance,
  },
  'POST /alliances/:alliance/unit/representative': {
    home: ['contact', 'otherContact'],
    away: AWAY_CONTACT,
    // Somebody who does not act for the unit: the others keep their roles for what comes later.
    first: 404,
    call: of(
      () => ({}),
      () => ({ personId: NONE }),
    ),
  },
  'POST /person-links/inspect': { home: anyone, away: anyone, first: 410, call: strangeLink },
  'POST /person-links/accept': { home: signedIn, away: signedIn, first: 410, call: strangeLink },
  'GET /alliances/:alliance/desk/bodies': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/bodies/:body': deskRow(of(body)),
  'GET /alliances/:alliance/desk/seatable': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/seatable': deskRow(
    of(
      () => ({}),
      () => ({ name: '新录入人员', organisation: '' }),
    ),
  ),
  'POST /alliances/:alliance/desk/seatable/:person/links': deskRecord(of(({ seatable }) => ({ person: seatable }))),
  'POST /alliances/:alliance/desk/bodies/:body/founding': deskRow(
    of(body, ({ seatable }) => ({
      ...paper,
      places: [{ personId: seatable, memberId: null, title: '工作人员' }],
    })),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/bodies/:body/mandates': deskRow(
    of(body, ({ seatable }) => ({ ...paper, personId: seatable, memberId: null, title: '工作人员' })),
    { first: 404 },
  ),
  'POST /alliances/:alliance/desk/bodies/:body/end-held-over': deskRow(
    of(body, () => note),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/mandates/:mandate/term': deskRecord(
    of(
      ({ mandate }) => ({ mandate }),
      () => ({ endsOn: '2099-01-05', ...note }),
    ),
  ),
  'POST /alliances/:alliance/desk/mandates/:mandate/end': deskRecord(
    of(
      ({ mandate }) => ({ mandate }),
      () => ({ reason: 'resigned', file: null, ...note }),
    ),
  ),
  'POST /alliances/:alliance/desk/members/:member/representative': deskRecord(
    of(
      ({ member }) => ({ member }),
      () => ({ personId: NONE, ...note }),
    ),
    { first: 404 },
  ),
  'GET /alliances/:alliance/desk/offices': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/office-terms': deskRow(
    of(
      () => ({}),
      ({ seatable }) => ({ ...paper, office: '秘书长', personId: seatable }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/candidates': deskRow(
    of(
      () => ({}),
      ({ otherOfficer }) => ({
        ...{ office: '秘书长', personId: otherOfficer, takesOfficeOn: '2099-01-05' },
        ...{ bornOn: null, nominatedBy: '理事会', note: '' },
      }),
    ),
  ),
  'GET /alliances/:alliance/desk/candidates/:candidate': deskRecord(of(({ candidate }) => ({ candidate }))),
  // The home charter has no conditions, no age and no waivers.
  'POST /alliances/:alliance/desk/candidates/:candidate/checks/:check': deskRecord(
    of(
      ({ candidate }) => ({ candidate, check: 'politics' }),
      () => ({ isMet: true, file: null, ...note }),
    ),
    { first: 404 },
  ),
  'POST /alliances/:alliance/desk/candidates/:candidate/birthday': deskRecord(
    of(
      ({ candidate }) => ({ candidate }),
      () => ({ bornOn: '1970-01-01' }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/candidates/:candidate/birthday/open': deskRecord(
    of(
      ({ candidate }) => ({ candidate }),
      () => note,
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/candidates/:candidate/waivers': deskRecord(
    of(
      ({ candidate }) => ({ candidate }),
      () => ({ kind: 'age', reason: '延续工作' }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/candidates/:candidate/withdraw': deskRecord(
    of(
      ({ candidate }) => ({ candidate }),
      () => note,
    ),
  ),
  'POST /alliances/:alliance/desk/waivers/:waiver/approve': deskRecord(
    of(
      () => ({ waiver: NONE }),
      () => note,
    ),
    { first: 404 },
  ),
  'POST /alliances/:alliance/desk/waivers/:waiver/refuse': deskRecord(
    of(
      () => ({ waiver: NONE }),
      () => note,
    ),
    { first: 404 },
  ),
  'POST /alliances/:alliance/desk/office-terms/:term/term': deskRecord(
    of(
      ({ officeTerm }) => ({ term: officeTerm }),
      () => ({ endsOn: '2099-01-05', ...note }),
    ),
  ),
  'POST /alliances/:alliance/desk/office-terms/:term/end': deskRecord(
    of(
      ({ officeTerm }) => ({ term: officeTerm }),
      () => ({ reason: 'resigned', file: null, ...note }),
    ),
  ),
  'GET /alliances/:alliance/desk/office-audits': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/office-audits/:audit/document': deskRecord(
    of(() => ({ audit: NONE })),
    { first: 404 },
  ),
  'POST /alliances/:alliance/desk/office-audit-items/:item/done': deskRecord(
    of(
      () => ({ item: NONE }),
      () => ({ file: null, ...note }),
    ),
    { first: 404 },
  ),
  'GET /alliances/:alliance/desk/office-duties': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/office-duties': deskRow(
    of(
      () => ({}),
      () => ({ office: '秘书长', key: '第一条', year: 2026, doneOn: '2026-01-05', file: null, ...note }),
    ),
    { first: 404 },
  ),
} as const satisfies Partial<Record<RouteKey, Row>>;
