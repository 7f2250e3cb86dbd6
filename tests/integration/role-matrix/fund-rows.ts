import type { RouteKey } from '@mengwu/contracts';
import { deskRecord, deskRow, inAlliance, of, type Row } from './row.ts';

const PURPOSE = '不在章程里的用途';
const FILE = '01900000-0000-7000-8000-000000000000';
const booking = { amountFen: 100, note: '', purpose: PURPOSE, file: FILE };

/** The book of an alliance’s funds. Nothing is booked here: the clause that is named stands in no charter. */
export const fundRows = {
  'GET /alliances/:alliance/desk/funds': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/funds/movements': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/funds/agreements': deskRow(inAlliance),
  'GET /alliances/:alliance/desk/funds/export': deskRow(({ alliance }) => ({
    params: { alliance },
    query: { from: '2026-01-01', to: '2026-12-31' },
  })),
  'POST /alliances/:alliance/desk/funds/donations': deskRow(
    of(
      () => ({}),
      () => ({ ...booking, donor: { name: '某公司' }, receivedOn: '2026-01-01' }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/funds/incomes': deskRow(
    of(
      () => ({}),
      () => ({
        ...{ amountFen: 100, note: '', file: FILE, source: PURPOSE },
        ...{ payer: { name: '某公司' }, receivedOn: '2026-01-01' },
      }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/funds/spendings': deskRow(
    of(
      () => ({}),
      () => ({ ...booking, payee: { name: '某公司' }, basis: 'purchase', paidOn: '2026-01-01' }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/funds/agreements': deskRow(
    of(
      () => ({}),
      ({ member }) => ({
        ...{ title: '分担协议', purpose: PURPOSE, amountFen: 100, file: FILE },
        ...{ signedOn: '2026-01-01', memberIds: [member] },
      }),
    ),
    { first: 409 },
  ),
  'POST /alliances/:alliance/desk/funds/movements/:movement/reverse': deskRecord(
    of(
      ({ member }) => ({ movement: member }),
      () => ({ reason: '登记错误' }),
    ),
    { first: 404 },
  ),
  'POST /alliances/:alliance/desk/funds/movements/:movement/acknowledgement': deskRecord(
    of(({ member }) => ({ movement: member })),
    { first: 404 },
  ),
} as const satisfies Partial<Record<RouteKey, Row>>;
