import type { RouteKey } from '@mengwu/contracts';
import { nobody } from './roles.ts';
import { deskRecord, deskRow, inAlliance, of, own, type Row } from './row.ts';
import type { Records } from './world.ts';

type Planned = keyof Records['sittings'];

const place = { place: '行政楼 301', remoteReason: null, basis: null, papers: [] };
const plan = (title: string) => ({ title, startsAt: '2099-05-20T06:00:00Z', ...place });
const NO_SEAT = '0195c0de-0000-7000-8000-000000000001';

const sitting =
  (which: Planned) =>
  ({ sittings }: Records) => ({ sitting: sittings[which].id });
const versioned = (which: Planned, body: object) => (records: Records) => ({
  ...body,
  version: records.sittings[which].version,
});

/** A plan is the desk's own: for everybody else it does not exist. */
const hidden = (body?: object): Row => ({
  home: nobody,
  away: nobody,
  byId: true,
  call: of(sitting('edit'), body && (() => body)),
});
/** Nobody sits in the council yet, so no seat is found. */
const seatless = (body?: object): Row =>
  deskRecord(
    of((records) => ({ ...sitting('edit')(records), mandate: NO_SEAT }), body && (() => body)),
    {
      first: 404,
      away: nobody,
    },
  );
/** What a plan is not ready for is refused by its state, not by the right to ask. */
const notYet = (body?: object): Row => deskRecord(of(sitting('edit'), body && (() => body)), { first: 409 });

/** Sittings of bodies: planned by the desk, seen by those called. */
export const sittingRows = {
  'GET /me/sittings': own(),
  'GET /alliances/:alliance/sittings/:sitting': hidden(),
  'GET /alliances/:alliance/sittings/:sitting/live': hidden(),
  'POST /alliances/:alliance/sittings/:sitting/acknowledge': hidden({ answer: 'attending' }),
  'POST /alliances/:alliance/sittings/:sitting/attend': hidden({ code: 'f'.repeat(32) }),
  'POST /alliances/:alliance/sittings/:sitting/reply': hidden(),
  'GET /alliances/:alliance/desk/sitting-bodies': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/sittings': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/sittings': deskRow(
    of(
      () => ({}),
      () => ({ body: 'council', follows: null, ...plan('再筹备一场') }),
    ),
  ),
  'GET /alliances/:alliance/desk/sittings/:sitting': deskRecord(of(sitting('edit'))),
  'GET /alliances/:alliance/desk/sittings/:sitting/live': deskRecord(of(sitting('edit'))),
  'PATCH /alliances/:alliance/desk/sittings/:sitting': deskRecord(
    of(sitting('edit'), versioned('edit', plan('改过的会议'))),
  ),
  'POST /alliances/:alliance/desk/sittings/:sitting/agenda': deskRecord(
    of(sitting('agenda'), versioned('agenda', { items: [{ kind: 'point', id: null, title: '议题', note: null }] })),
  ),
  'POST /alliances/:alliance/desk/sittings/:sitting/papers': deskRecord(
    of(sitting('papers'), versioned('papers', { papers: [] })),
  ),
  'POST /alliances/:alliance/desk/sittings/:sitting/convene': notYet(),
  'POST /alliances/:alliance/desk/sittings/:sitting/remind': notYet(),
  'POST /alliances/:alliance/desk/sittings/:sitting/reschedule': notYet({
    ...{ startsAt: '2099-06-20T06:00:00Z', place: '行政楼 301', reason: '另有安排', resolution: null },
  }),
  'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/phone': seatless(),
  'POST /alliances/:alliance/desk/sittings/:sitting/participants/:mandate/attendance': seatless({ act: 'arrive' }),
  'POST /alliances/:alliance/desk/sittings/:sitting/open': notYet(),
  'POST /alliances/:alliance/desk/sittings/:sitting/adjourn': notYet(),
  'POST /alliances/:alliance/desk/sittings/:sitting/close': notYet({
    ...{ chairName: '陈明', recorderName: '周小舟', note: null },
  }),
  'POST /alliances/:alliance/desk/sittings/:sitting/cancel': deskRecord(
    of(sitting('cancel'), () => ({ reason: '不再需要' })),
  ),
} as const satisfies Partial<Record<RouteKey, Row>>;
