import type { RouteKey } from '@mengwu/contracts';
import { nobody } from './roles.ts';
import { deskRecord, deskRow, inAlliance, of, type Row } from './row.ts';

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

/** What the desk reads and does. */
export const deskRows = {
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
  'POST /alliances/:alliance/desk/applications/:application/confirm-form': deskRecord(
    of(
      ({ toPass }) => ({ application: toPass.id }),
      ({ toPass }) => ({ shortCode: toPass.shortCode }),
    ),
  ),
  'POST /alliances/:alliance/desk/applications/:application/pass': deskRecord(
    of(({ toPass }) => ({ application: toPass.id })),
  ),
  'POST /alliances/:alliance/desk/applications/:application/resolution': deskRecord(
    of(
      ({ toPass }) => ({ application: toPass.id }),
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
} as const satisfies Partial<Record<RouteKey, Row>>;
