import type { RouteKey } from '@mengwu/contracts';
import { anyone, nobody } from './roles.ts';
import { AWAY_CONTACT, deskRecord, deskRow, inAlliance, of, type Row } from './row.ts';

const NONE = '01900000-0000-7000-8000-000000000000';

/** Printed forms, public notices, objections, the relay. Neither charter here has a notice, so there is none to reach. */
export const admissionRows = {
  'POST /alliances/:alliance/applications/:application/form-link': {
    home: ['applicant'],
    away: nobody,
    byId: true,
    call: of(({ submitted }) => ({ application: submitted.id })),
  },
  'POST /alliances/:alliance/desk/applications/:application/form-link': deskRecord(
    of(({ submitted }) => ({ application: submitted.id })),
  ),
  'GET /forms/:token': {
    home: anyone,
    away: anyone,
    call: ({ formToken }) => ({ params: { token: formToken } }),
  },
  'GET /alliances/:alliance/publicities': { home: anyone, away: anyone, call: inAlliance },
  'GET /alliances/:alliance/publicities/:publicity': {
    home: anyone,
    away: anyone,
    first: 404,
    call: of(() => ({ publicity: NONE })),
  },
  'POST /alliances/:alliance/publicities/:publicity/objections': {
    home: ['contact'],
    away: AWAY_CONTACT,
    first: 404,
    call: of(
      () => ({ publicity: NONE }),
      () => ({ reason: '与实际情况不符', files: [] }),
    ),
  },
  'GET /alliances/:alliance/desk/publicities': deskRow(inAlliance),
  'POST /alliances/:alliance/desk/objections/:objection/resolve': deskRow(
    of(
      () => ({ objection: NONE }),
      () => ({ outcome: 'dismissed', answer: '已核实' }),
    ),
    { first: 404 },
  ),
  'GET /alliances/:alliance/desk/relay': deskRow(inAlliance),
  'PUT /alliances/:alliance/desk/relay/:node': deskRow(
    of(
      () => ({ node: 'step1' }),
      () => ({ passedOn: null, passedBy: '', note: '' }),
    ),
    // Neither charter passes a notice on.
    { first: 404 },
  ),
} as const satisfies Partial<Record<RouteKey, Row>>;
