import type { RouteKey } from '@mengwu/contracts';
import { nobody } from './roles.ts';
import { AWAY_CONTACT, AWAY_DESK, deskRecord, deskRow, inAlliance, of, type Row } from './row.ts';

const members = ['contact', 'colleague', 'otherContact'] as const;
const entry = { happenedOn: '2026-01-01', text: '双方电话沟通。', outcome: 'continues' };

/** Concerns of a unit, disputes, and what the secretariat reports. Neither charter knows disputes. */
export const concernRows = {
  'GET /alliances/:alliance/concerns': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'POST /alliances/:alliance/concerns': {
    home: members,
    away: AWAY_CONTACT,
    call: of(
      () => ({}),
      () => ({ kind: 'suggestion', title: '会议通知', text: '请早些通知。' }),
    ),
  },
  'GET /alliances/:alliance/concerns/:concern': {
    home: ['contact', 'colleague'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ concern }) => ({ concern })),
  },
  'POST /alliances/:alliance/concerns/:concern/messages': {
    home: ['contact', 'colleague'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(
      ({ concern }) => ({ concern }),
      () => ({ text: '补充一点。' }),
    ),
  },
  'GET /alliances/:alliance/desk/concerns': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/concerns/:concern': deskRecord(of(({ concern }) => ({ concern }))),
  'POST /alliances/:alliance/desk/concerns/:concern/answer': deskRecord(
    of(
      ({ concern }) => ({ concern }),
      () => ({ text: '好的。' }),
    ),
  ),
  'POST /alliances/:alliance/concerns/:concern/close': {
    home: ['contact', 'colleague'],
    away: AWAY_CONTACT,
    byId: true,
    call: of(({ concern }) => ({ concern })),
  },
  'GET /alliances/:alliance/disputes': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'GET /alliances/:alliance/disputes/respondents': { home: members, away: AWAY_CONTACT, call: inAlliance },
  'POST /alliances/:alliance/disputes': {
    home: members,
    away: AWAY_CONTACT,
    first: 409,
    call: of(
      () => ({}),
      ({ member }) => ({ respondentId: member, title: '授权范围', text: '超出约定范围。' }),
    ),
  },
  'GET /alliances/:alliance/disputes/:dispute': {
    home: nobody,
    away: nobody,
    byId: true,
    call: of(({ concern }) => ({ dispute: concern })),
  },
  'POST /alliances/:alliance/disputes/:dispute/entries': {
    home: nobody,
    away: nobody,
    byId: true,
    call: of(
      ({ concern }) => ({ dispute: concern }),
      () => entry,
    ),
  },
  'GET /alliances/:alliance/desk/disputes': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/disputes/:dispute': deskRecord(
    of(({ concern }) => ({ dispute: concern })),
    { first: 404, away: nobody },
  ),
  'POST /alliances/:alliance/desk/disputes/:dispute/entries': deskRecord(
    of(
      ({ concern }) => ({ dispute: concern }),
      () => entry,
    ),
    { first: 404, away: nobody },
  ),
  'GET /alliances/:alliance/desk/secretariat-reports': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/secretariat-reports': {
    home: ['officer'],
    away: AWAY_DESK,
    call: of(
      () => ({}),
      () => ({ kind: 'work', title: '工作汇报', fromOn: '2026-01-01', toOn: '2026-01-02', text: '完成两次研讨。' }),
    ),
  },
} as const satisfies Partial<Record<RouteKey, Row>>;
