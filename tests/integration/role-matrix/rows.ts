import type { RouteKey } from '@mengwu/contracts';
import { stampedPdf } from '../../support/factories/stamped-form.ts';
import type { Call } from '../../support/trust/send.ts';
import { anyone, desk, door, nobody, type Role, signedIn } from './roles.ts';
import type { Records } from './world.ts';

export interface Row {
  /** Who may call it for the records of the home alliance; everyone else must be refused. */
  readonly home: readonly Role[];
  /** Who may call it for the records of the other alliance. */
  readonly away: readonly Role[];
  /** What is asked of the given records; nothing when the route asks for none. */
  readonly call: (records: Records) => Call;
  /** What the first of those who may is answered; 2xx unless said otherwise. */
  readonly first?: number;
  /** The call names a record of one alliance by its id: with the path of the other one it must not be found. */
  readonly byId?: true;
}

const AWAY_DESK: readonly Role[] = ['awayOfficer'];
const AWAY_CONTACT: readonly Role[] = ['awayContact'];

const inAlliance = ({ alliance }: Records): Call => ({ params: { alliance } });
const of =
  (pick: (records: Records) => Readonly<Record<string, string>>, body?: (records: Records) => unknown) =>
  (records: Records): Call => ({
    params: { alliance: records.alliance, ...pick(records) },
    ...(body && { body: body(records) }),
  });

const own = (call: Row['call'] = () => ({})): Row => ({ home: signedIn, away: nobody, call });
const open = (call: Row['call'] = () => ({})): Row => ({ home: anyone, away: nobody, call });
const deskRow = (call: Row['call'], more: Partial<Row> = {}): Row => ({ home: desk, away: AWAY_DESK, call, ...more });
const deskRecord = (call: Row['call'], more: Partial<Row> = {}): Row => deskRow(call, { byId: true, ...more });

const eventBody = (title: string) => ({
  title,
  kind: 'seminar',
  description: '说明',
  place: '北京',
  startsAt: '2099-05-20T01:00:00Z',
  endsAt: '2099-05-20T09:00:00Z',
  signUpClosesAt: '2099-05-10T09:00:00Z',
  capacity: null,
  priceFen: 0,
  earlyBirdPriceFen: null,
});
const announcementBody = { title: '试写的公告', body: '正文', audience: { kind: 'members' } };

const upload =
  (purpose: string): Row['call'] =>
  ({ alliance }) => {
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(stampedPdf('矩阵大学'))], { type: 'application/pdf' }), 'a.pdf');
    return { params: { alliance }, query: { purpose }, body: form };
  };

/**
 * Who may call what, in the order in which those who may do so in the end; what ends a record stands behind what reads
 * it. A route without a row fails, and so does a row without a route.
 */
export const rows: Readonly<Record<RouteKey, Row>> = {
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

  // the desk reads
  'GET /alliances/:alliance/desk/today': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/charter': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/officers': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/applications': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/applications/:application': deskRecord(
    of(({ submitted }) => ({ application: submitted.id })),
  ),
  'GET /alliances/:alliance/desk/members': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/members/:member': deskRecord(of(({ member }) => ({ member }))),
  'GET /alliances/:alliance/desk/bills': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/bills/:bill': {
    ...deskRecord(of(({ bill }) => ({ bill }))),
    // The other alliance charges no dues, so there is nothing to find.
    away: nobody,
  },
  'GET /alliances/:alliance/desk/payments': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/events': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/events/:event': deskRecord(of(({ eventToPublish }) => ({ event: eventToPublish.id }))),
  'GET /alliances/:alliance/desk/announcements': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/announcements/:announcement': deskRecord(
    of(({ announcementToPublish }) => ({ announcement: announcementToPublish.id })),
  ),
  'GET /alliances/:alliance/desk/announcements/:announcement/readers': deskRecord(
    of(({ announcement }) => ({ announcement })),
  ),
  'GET /alliances/:alliance/desk/history': deskRow(({ alliance, member }) => ({
    params: { alliance },
    query: { kind: 'member', id: member },
  })),

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

  // the desk acts
  'POST /alliances/:alliance/desk/audience-count': deskRow(
    of(
      () => ({}),
      () => ({ audience: { kind: 'members' } }),
    ),
  ),
  'POST /alliances/:alliance/desk/officers/invitations': deskRow(
    of(
      () => ({}),
      () => ({ name: '新秘书' }),
    ),
  ),
  'POST /alliances/:alliance/desk/events/:event/door-links': deskRecord(
    of(
      ({ event }) => ({ event }),
      () => ({ door: '西门' }),
    ),
  ),
  'POST /alliances/:alliance/desk/events': deskRow(
    of(
      () => ({}),
      () => eventBody('试办的研讨会'),
    ),
  ),
  'PATCH /alliances/:alliance/desk/events/:event': deskRecord(
    of(
      ({ eventToPublish }) => ({ event: eventToPublish.id }),
      ({ eventToPublish }) => ({ ...eventBody('改过的研讨会'), version: eventToPublish.version }),
    ),
  ),
  'POST /alliances/:alliance/desk/events/:event/publish': deskRecord(
    of(({ eventToPublish }) => ({ event: eventToPublish.id })),
  ),
  'POST /alliances/:alliance/desk/events/:event/cancel': deskRecord(
    of(
      ({ eventToCancel }) => ({ event: eventToCancel }),
      () => ({ reason: '场地有变' }),
    ),
  ),
  'POST /alliances/:alliance/desk/announcements': deskRow(
    of(
      () => ({}),
      () => announcementBody,
    ),
  ),
  'PATCH /alliances/:alliance/desk/announcements/:announcement': deskRecord(
    of(
      ({ announcementToPublish }) => ({ announcement: announcementToPublish.id }),
      ({ announcementToPublish }) => ({ ...announcementBody, version: announcementToPublish.version }),
    ),
  ),
  'POST /alliances/:alliance/desk/announcements/:announcement/publish': deskRecord(
    of(
      ({ announcementToPublish }) => ({ announcement: announcementToPublish.id }),
      ({ announcementToPublish }) => ({ expectedPeople: announcementToPublish.people }),
    ),
  ),
  'POST /alliances/:alliance/desk/applications/:application/return': deskRecord(
    of(
      ({ submitted }) => ({ application: submitted.id }),
      () => ({ items: [{ field: 'address', reason: '请补全' }] }),
    ),
  ),
  'POST /alliances/:alliance/desk/applications/:application/pass': deskRecord(
    of(({ toPass }) => ({ application: toPass })),
  ),
  'POST /alliances/:alliance/desk/applications/:application/close-publicity': deskRecord(
    of(
      ({ toPass }) => ({ application: toPass }),
      () => ({ note: '' }),
    ),
    // Its charter has no public notice.
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/applications/:application/resolution': deskRecord(
    of(
      ({ toPass }) => ({ application: toPass }),
      ({ resolutionFile }) => ({
        number: '理决1号',
        decidedOn: '2026-01-01',
        outcome: 'approved',
        file: resolutionFile,
      }),
    ),
  ),
  'POST /alliances/:alliance/desk/applications/:application/refuse': deskRecord(
    of(
      ({ toRefuse }) => ({ application: toRefuse }),
      () => ({ reason: '不符合条件' }),
    ),
  ),

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
};
