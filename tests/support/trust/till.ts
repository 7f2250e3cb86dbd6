import { CONSENT_VERSION } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import type { RecordedRequest } from '@mengwu/wechat-sandbox';
import { type Officer, type OwnSystem, type Person, startSystem, waitFor } from '../system/index.ts';
import { brokenMoneyRules, issueBills } from './bills.ts';
import { type Books, openBooks } from './books.ts';
import { type Answer, send } from './send.ts';
import { admitUnit, newPerson, type Unit } from './unit.ts';

export const PAY = 'POST /alliances/:alliance/bills/:bill/payments';
export const CONFIRM = 'POST /alliances/:alliance/payments/:payment/confirm';

/** A payment that has begun: the phone could open the cashier now. */
export interface Begun {
  readonly bill: string;
  readonly payment: string;
  readonly prepayId: string;
  readonly outTradeNo: string;
}

interface StoredAttempt {
  readonly state: string;
  readonly out_trade_no: string;
  readonly prepay_id: string | null;
}

/** A system with one unit that has many bills to pay, and everything that can be done and seen around paying. */
export interface Till {
  readonly system: OwnSystem;
  readonly books: Books;
  readonly officer: Officer;
  readonly contact: Person;
  readonly unit: Unit;
  nextBill(): string;
  /** Taps «pay»; as the contact on her phone unless told otherwise. */
  tap(bill: string, by?: { client?: 'weapp' | 'h5'; token?: string | undefined }): Promise<Answer>;
  /** The token of the same person in a browser: WeChat tells by the unionid that it is her. */
  onH5(): Promise<string>;
  begin(bill?: string): Promise<Begun>;
  payInWallet(begun: Begun): Promise<unknown>;
  /** The phone comes back and asks; the state that it is told. */
  confirm(begun: Pick<Begun, 'payment'>): Promise<string>;
  billState(bill: string): Promise<string>;
  attemptsOf(bill: string): Promise<StoredAttempt[]>;
  incidents(kind: string): Promise<number>;
  prepaysOf(outTradeNo: string): Promise<RecordedRequest[]>;
  /** The statuses with which a notification was answered, once there are so many. */
  answersTo(begun: Begun, count: number): Promise<(number | null)[]>;
  settled(bill: string): Promise<unknown>;
  travelMinutes(minutes: number): Promise<void>;
  /** What differs between our books and WeChat's, and which rules of money are broken. */
  wrongInBooks(): Promise<string[]>;
  close(): Promise<void>;
}

export async function openTill(persona: string, bills = 60): Promise<Till> {
  const system = await startSystem({ sandbox: { compressRepeats: 500 } });
  const books = openBooks(system.databaseUrl);
  const officer = await system.officer('hefd');
  const contact = await newPerson(system, persona, 1);
  const unit = await admitUnit(system, officer, contact, 1);
  const open = await issueBills(books, unit, bills);

  const nextBill = () => open.pop() ?? '';
  const tap: Till['tap'] = (bill, { client = 'weapp', token = contact.token() } = {}) =>
    send(system.apiUrl, PAY, { token, params: { alliance: 'hefd', bill }, body: { client } });
  const billState = async (bill: string) =>
    (await books.rows<{ state: string }>('SELECT state FROM bills WHERE id = ?', [bill]))[0]?.state ?? '';
  return {
    ...{ system, books, officer, contact, unit, nextBill, tap, billState },
    onH5: async () => {
      const code = await system.sandbox.oauthCode(contact.persona, 'snsapi_userinfo');
      const body = { code, client: 'h5', consentVersion: CONSENT_VERSION } as const;
      return (await system.visitor.call('POST /auth/wechat/sessions', { body })).token;
    },
    begin: async (bill = nextBill()) => {
      const answer = await tap(bill);
      if (answer.status !== 200) throw new Error(`The payment did not begin: ${answer.text}`);
      const payment: string = answer.json.payment;
      const sql = 'SELECT state, out_trade_no, prepay_id FROM payment_attempts WHERE id = ?';
      const [row] = await books.rows<StoredAttempt>(sql, [payment]);
      return { bill, payment, prepayId: row?.prepay_id ?? '', outTradeNo: row?.out_trade_no ?? '' };
    },
    payInWallet: ({ prepayId }) => system.sandbox.pay({ prepay_id: prepayId, persona: contact.persona }),
    confirm: async ({ payment }) => (await contact.call(CONFIRM, { params: { alliance: 'hefd', payment } })).state,
    attemptsOf: (bill) =>
      books.rows<StoredAttempt>(
        'SELECT state, out_trade_no, prepay_id FROM payment_attempts WHERE subject_id = ? ORDER BY started_at, id',
        [bill],
      ),
    incidents: (kind) => books.count('SELECT COUNT(*) FROM payment_incidents WHERE kind = ?', [kind]),
    prepaysOf: async (outTradeNo) =>
      (await system.sandbox.requests({ api: 'prepay' })).filter(({ body }) => body.includes(outTradeNo)),
    answersTo: ({ outTradeNo }, count) =>
      waitFor(
        async () => {
          const [notification] = await system.sandbox.notifications(outTradeNo);
          const statuses = notification?.attempts.map(({ status }) => status) ?? [];
          return statuses.length >= count ? statuses : undefined;
        },
        { what: `${count} answers to a notification` },
      ),
    settled: (bill) => waitFor(async () => (await billState(bill)) === 'paid', { what: 'the bill to be paid' }),
    travelMinutes: async (minutes) => system.travelTo(addMinutes(await system.now(), minutes)),
    wrongInBooks: async () => {
      const { merchants } = await system.sandbox.ledger();
      const theirs = merchants.find(({ key }) => key === 'hefd')?.paidFen;
      const sum =
        "SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_entries WHERE account = 'wechat' AND alliance_id = 'hefd'";
      const ours = await books.count(sum);
      const difference = ours === theirs ? [] : [`our ledger says ${ours} fen, WeChat says ${theirs}`];
      return [...(await brokenMoneyRules(books)), ...difference];
    },
    close: async () => {
      await books.close();
      await system.stop();
    },
  };
}
