import type { RouteKey } from '@mengwu/contracts';
import { stampedPdf } from '../../support/factories/stamped-form.ts';
import { anyone, signedIn } from './roles.ts';
import { AWAY_CONTACT, inAlliance, of, open, own, type Row } from './row.ts';

const upload =
  (purpose: string): Row['call'] =>
  ({ alliance }) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(stampedPdf('矩阵大学'))], { type: 'application/pdf' }), 'a.pdf');
    return { params: { alliance }, query: { purpose }, body: form };
  };

/** Whoever passes by, and what is one’s own. */
export const personRows = {
  // whoever passes by
  'GET /live': open(),
  'GET /ready': open(),
  'GET /development/clock': open(),
  'POST /development/clock': { ...open(() => ({ body: { to: 'not a time' } })), first: 400 },
  'POST /development/jobs/run': open(),
  'GET /alliances': open(),
  'GET /alliances/:alliance': { home: anyone, away: anyone, call: inAlliance },
  'GET /alliances/:alliance/application-form': {
    home: anyone,
    away: anyone,
    call: ({ alliance }) => ({ params: { alliance }, query: { kind: 'unit' } }),
  },
  'GET /alliances/:alliance/events': { home: anyone, away: anyone, call: inAlliance },
  'GET /alliances/:alliance/events/:event': {
    home: anyone,
    away: anyone,
    byId: true,
    call: of(({ event }) => ({ event })),
  },
  'GET /alliances/:alliance/announcements': { home: anyone, away: anyone, call: inAlliance },
  'POST /auth/wechat/sessions': {
    ...open(() => ({ body: { code: 'made-up-code', client: 'weapp', consentVersion: 'none' } })),
    first: 409,
  },
  'POST /auth/officer/sessions': {
    ...open(() => ({ body: { loginName: 'nobody', password: 'wrong', oneTimeCode: '000000' } })),
    first: 401,
  },
  'POST /auth/officer/invitations/inspect': { ...open(() => ({ body: { token: 'x'.repeat(43) } })), first: 410 },
  'POST /auth/officer/invitations/accept': {
    ...open(() => ({
      body: { token: 'x'.repeat(43), loginName: 'nobody', password: 'Kaifeng-Luoyang-7', oneTimeCode: '000000' },
    })),
    first: 410,
  },
  'POST /wechat/pay/:merchant/notifications': {
    home: anyone,
    away: anyone,
    call: ({ alliance }) => ({ params: { merchant: alliance }, body: {} }),
    first: 400,
  },
  'POST /seat-offers/inspect': {
    home: anyone,
    away: anyone,
    call: ({ offerToken }) => ({ body: { token: offerToken } }),
  },
  'GET /files/:token': { home: anyone, away: anyone, call: ({ fileToken }) => ({ params: { token: fileToken } }) },

  // one's own
  'GET /me': own(),
  'PATCH /me': own(() => ({ body: { name: '矩阵' } })),
  'PUT /me/phone': { ...own(() => ({ body: { code: 'made-up-code' } })), first: 400 },
  'GET /me/applications': own(),
  'GET /me/bills': own(),
  'GET /me/tickets': own(),
  'GET /me/inbox': own(),
  'GET /me/subscriptions': own(() => ({ query: { client: 'weapp' } })),
  'POST /me/subscriptions': own(() => ({
    body: { client: 'weapp', answers: [{ key: 'progress', isAccepted: false }] },
  })),
  'POST /me/inbox/:message/read': {
    home: ['contact'],
    away: AWAY_CONTACT,
    call: ({ message }) => ({ params: { message } }),
  },
  'POST /alliances/:alliance/files': { home: signedIn, away: signedIn, call: upload('application') },
} as const satisfies Partial<Record<RouteKey, Row>>;
