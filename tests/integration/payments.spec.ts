import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CONSENT_VERSION } from '@mengwu/contracts';
import { addMinutes } from '@mengwu/kernel';
import type { RecordedRequest } from '@mengwu/wechat-sandbox';
import { type Officer, type OwnSystem, type Person, startSystem, waitFor } from '../support/system/index.ts';
import { brokenMoneyRules, issueBills } from '../support/trust/bills.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { send } from '../support/trust/send.ts';
import { admitUnit, approve, newPerson, submitApplication, type Unit } from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let officer: Officer;
let contact: Person;
let unit: Unit;
let bills: string[];

const PAY = 'POST /alliances/:alliance/bills/:bill/payments';
const CONFIRM = 'POST /alliances/:alliance/payments/:payment/confirm';

beforeAll(async () => {
  system = await startSystem({ sandbox: { compressRepeats: 500 } });
  books = openBooks(system.databaseUrl);
  officer = await system.officer('hefd');
  contact = await newPerson(system, 'pay-contact', 1);
  unit = await admitUnit(system, officer, contact, 1);
  bills = await issueBills(books, unit, 60);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

const nextBill = (): string => bills.pop() ?? '';

const tap = (
  bill: string,
  { client = 'weapp', token = contact.token() }: { client?: string; token?: string | undefined } = {},
) => send(system.apiUrl, PAY, { token, params: { alliance: 'hefd', bill }, body: { client } });

/** The same person in a browser: WeChat tells by the unionid that it is her. */
async function onH5(): Promise<string> {
  const code = await system.sandbox.oauthCode(contact.persona, 'snsapi_userinfo');
  const body = { code, client: 'h5', consentVersion: CONSENT_VERSION } as const;
  return (await system.visitor.call('POST /auth/wechat/sessions', { body })).token;
}

interface Begun {
  readonly bill: string;
  readonly payment: string;
  readonly prepayId: string;
  readonly outTradeNo: string;
}

/** A bill whose payment has begun: the phone could open the cashier now. */
async function begin(bill = nextBill()): Promise<Begun> {
  const answer = await tap(bill);
  expect(answer.status).toBe(200);
  const payment: string = answer.json.payment;
  const [row] = await books.rows<{ out_trade_no: string; prepay_id: string }>(
    'SELECT out_trade_no, prepay_id FROM payment_attempts WHERE id = ?',
    [payment],
  );
  return { bill, payment, prepayId: row?.prepay_id ?? '', outTradeNo: row?.out_trade_no ?? '' };
}

const payInWallet = ({ prepayId }: Begun) => system.sandbox.pay({ prepay_id: prepayId, persona: contact.persona });

const confirm = async ({ payment }: Pick<Begun, 'payment'>): Promise<string> =>
  (await contact.call(CONFIRM, { params: { alliance: 'hefd', payment } })).state;

const billState = async (bill: string): Promise<string> =>
  (await books.rows<{ state: string }>('SELECT state FROM bills WHERE id = ?', [bill]))[0]?.state ?? '';

const attemptsOf = (bill: string) =>
  books.rows<{ state: string; out_trade_no: string; prepay_id: string }>(
    'SELECT state, out_trade_no, prepay_id FROM payment_attempts WHERE subject_id = ? ORDER BY started_at, id',
    [bill],
  );

const incidents = (kind: string) => books.count('SELECT COUNT(*) FROM payment_incidents WHERE kind = ?', [kind]);

const prepaysOf = async (outTradeNo: string): Promise<RecordedRequest[]> =>
  (await system.sandbox.requests({ api: 'prepay' })).filter(({ body }) => body.includes(outTradeNo));

/** The first answers that a notification got, in order. */
async function answersTo(begun: Begun, count: number): Promise<(number | null)[]> {
  return waitFor(
    async () => {
      const [notification] = await system.sandbox.notifications(begun.outTradeNo);
      const statuses = notification?.attempts.map(({ status }) => status) ?? [];
      return statuses.length >= count ? statuses : undefined;
    },
    { what: `${count} answers to a notification` },
  );
}

const settled = (bill: string) =>
  waitFor(async () => (await billState(bill)) === 'paid', { what: 'the bill to be paid' });

const travelMinutes = async (minutes: number) => system.travelTo(addMinutes(await system.now(), minutes));

const moneyHolds = async () => expect(await brokenMoneyRules(books)).toEqual([]);

describe('what is ordered', () => {
  test('[PAY-02] the amount comes from the bill: a phone that names one is refused, and WeChat is asked for ours', async () => {
    const bill = nextBill();
    const forged = await send(system.apiUrl, PAY, {
      token: contact.token(),
      params: { alliance: 'hefd', bill },
      body: { client: 'weapp', amountFen: 1 },
    });
    expect([forged.status, forged.code]).toEqual([400, 'invalid_input']);
    const begun = await begin(bill);
    const [{ total_fen: totalFen } = { total_fen: 0 }] = await books.rows<{ total_fen: number }>(
      'SELECT total_fen FROM bills WHERE id = ?',
      [bill],
    );
    const [order] = await prepaysOf(begun.outTradeNo);
    expect(JSON.parse(order?.body ?? '{}').amount).toEqual({ total: totalFen, currency: 'CNY' });
  });

  test('[PAY-03] order numbers fit WeChat, are unique and cannot be guessed from one another', async () => {
    const numbers = [await begin(), await begin(), await begin()].map(({ outTradeNo }) => outTradeNo);
    for (const number of numbers) expect(number).toMatch(/^[0-9A-Za-z_-]{20,32}$/);
    expect(new Set(numbers).size).toBe(3);
    const tails = numbers.map((number) => number.slice(-12));
    for (const tail of tails) expect(tails.filter((other) => other.slice(0, 6) === tail.slice(0, 6))).toHaveLength(1);
  });

  test('[PAY-04] a phone that comes back too late gets a new prepay_id by the very same bytes', async () => {
    const begun = await begin();
    await travelMinutes(111);
    const again = await begin(begun.bill);
    expect(again.payment).toBe(begun.payment);
    expect(again.prepayId).not.toBe(begun.prepayId);
    const bodies = (await prepaysOf(begun.outTradeNo)).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });

  test('[PAY-04] another payer closes what was open and begins under a new number', async () => {
    const begun = await begin();
    const token = await onH5();
    await travelMinutes(2);
    const answer = await tap(begun.bill, { client: 'h5', token });
    expect([answer.status, answer.json.client]).toEqual([200, 'h5']);
    const [first, second, ...more] = await attemptsOf(begun.bill);
    expect([first?.state, second?.state, more.length]).toEqual(['closed', 'open', 0]);
    expect(second?.out_trade_no).not.toBe(begun.outTradeNo);
    const asked = (await system.sandbox.requests()).filter(({ url }) => url.includes(begun.outTradeNo));
    expect(asked.map(({ api }) => api)).toEqual(['query', 'close', 'query']);
  });

  test('[PAY-05] twenty taps at once open one attempt; each gets its parameters or a clean refusal', async () => {
    const bill = nextBill();
    const answers = await Promise.all(Array.from({ length: 20 }, () => tap(bill)));
    const payments = new Set(answers.filter(({ status }) => status === 200).map(({ json }) => json.payment));
    expect(payments.size).toBe(1);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(await attemptsOf(bill)).toHaveLength(1);
    await moneyHolds();
  });

  test('[PAY-06] what the payer reads at WeChat names no person and no unit', async () => {
    const begun = await begin();
    const [order] = await prepaysOf(begun.outTradeNo);
    const { description, attach, ...rest } = JSON.parse(order?.body ?? '{}');
    expect([...description].length).toBeLessThanOrEqual(127);
    for (const personal of [unit.name, contact.name, contact.phone]) expect(order?.body).not.toContain(personal);
    expect(attach).toBe(begun.payment);
    expect(Object.values(rest)).not.toContain(null);
  });

  test('[PAY-07] a prepay_id is handed out again while it is fresh, and not when it is about to expire', async () => {
    const begun = await begin();
    await travelMinutes(109);
    expect((await begin(begun.bill)).prepayId).toBe(begun.prepayId);
    await travelMinutes(1);
    expect((await begin(begun.bill)).prepayId).not.toBe(begun.prepayId);
  });
});

describe('what WeChat tells', () => {
  test.each([
    ['NOT-01', 'N10', 'reserialised'],
    ['NOT-02', 'N10', 'forged'],
    ['NOT-02', 'N5', 'bad'],
    ['NOT-02', 'N5', 'signtest'],
    ['NOT-02', 'N5', 'empty'],
    ['NOT-02', 'N5', 'not-base64'],
    ['NOT-02', 'N6', 'unknown-serial'],
    ['NOT-02', 'N6', 'other-key'],
    ['NOT-02', 'N6', 'other-merchant'],
    ['NOT-02', 'N7', 'past'],
    ['NOT-02', 'N7', 'future'],
    ['NOT-02', 'N7', 'milliseconds'],
    ['NOT-02', 'N7', 'text'],
    ['NOT-03', 'N8', 'ciphertext'],
    ['NOT-03', 'N8', 'tag'],
    ['NOT-03', 'N8', 'aad'],
    ['NOT-03', 'N8', 'nonce-length'],
    ['NOT-03', 'N8', 'wrong-key'],
  ])(
    '[%s] a notification spoilt by %s %s is refused and changes nothing; the true repeat counts',
    async (_, action, mode) => {
      const begun = await begin();
      const notices = await books.count('SELECT COUNT(*) FROM payment_notices');
      // The repeat is spoilt too, so that there is time to look.
      await system.sandbox.addFault({ action, match: { out_trade_no: begun.outTradeNo }, params: { mode }, times: 16 });
      await payInWallet(begun);
      const refusals = await answersTo(begun, 2);
      for (const status of refusals) expect(status).toBeGreaterThanOrEqual(400);
      expect(await billState(begun.bill)).toBe('open');
      expect(await books.count('SELECT COUNT(*) FROM payment_notices')).toBe(notices);
      await system.sandbox.clearFaults();
      await system.sandbox.resend({ out_trade_no: begun.outTradeNo });
      await settled(begun.bill);
      await moneyHolds();
    },
  );

  test('[NOT-04] the same notice twenty times at once and twenty times after is booked once, each answered 2xx', async () => {
    const begun = await begin();
    await system.sandbox.addFault({ action: 'N1', match: { out_trade_no: begun.outTradeNo }, params: { copies: 20 } });
    await payInWallet(begun);
    expect(await answersTo(begun, 20)).toEqual(Array(20).fill(204));
    await system.sandbox.resend({ out_trade_no: begun.outTradeNo, copies: 20 });
    expect(await answersTo(begun, 40)).toEqual(Array(40).fill(204));
    expect(
      await books.count("SELECT COUNT(*) FROM ledger_entries WHERE account = 'wechat' AND movement_id = ?", [
        begun.payment,
      ]),
    ).toBe(1);
    expect(
      await books.count("SELECT COUNT(*) FROM audit_entries WHERE action = 'payment.received' AND subject_id = ?", [
        begun.payment,
      ]),
    ).toBe(1);
    await moneyHolds();
  });

  test.each([
    ['amount', 'mismatch'],
    ['currency', 'mismatch'],
    ['appid', 'mismatch'],
    ['payer', 'mismatch'],
    ['mchid', 'unknown_order'],
    ['unknown-order', 'unknown_order'],
  ])(
    '[NOT-05] a signed notice with another %s credits nothing, is kept as an incident and answered 2xx',
    async (mode, kind) => {
      const begun = await begin();
      const before = await incidents(kind);
      await system.sandbox.addFault({ action: 'N9', match: { out_trade_no: begun.outTradeNo }, params: { mode } });
      await payInWallet(begun);
      expect(await answersTo(begun, 1)).toEqual([204]);
      expect(await billState(begun.bill)).toBe('open');
      expect(await incidents(kind)).toBe(before + 1);
      // The money is really there: asking WeChat finds it.
      expect(await confirm(begun)).toBe('paid');
      expect(await billState(begun.bill)).toBe('paid');
      await moneyHolds();
    },
  );

  test('[NOT-05] a signed notice that names no success credits nothing', async () => {
    const begun = await begin();
    await system.sandbox.addFault({
      action: 'N9',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'state' },
    });
    await payInWallet(begun);
    expect(await answersTo(begun, 1)).toEqual([204]);
    expect(await billState(begun.bill)).toBe('open');
  });

  test('[NOT-06] money for an order whose prepay answer never reached us is booked', async () => {
    const bill = nextBill();
    await system.sandbox.addFault({ action: 'R2', match: { api: 'prepay' }, params: { mode: 'reset' }, times: 2 });
    const answer = await tap(bill);
    expect([answer.status, answer.code]).toEqual([503, 'wechat_unavailable']);
    const [attempt] = await attemptsOf(bill);
    expect(attempt).toMatchObject({ state: 'created', prepay_id: null });
    const ordered = await begin(bill);
    expect(ordered.outTradeNo).toBe(attempt?.out_trade_no);
    await books.run("UPDATE payment_attempts SET state = 'created', prepay_id = NULL WHERE id = ?", [ordered.payment]);
    await payInWallet(ordered);
    await settled(bill);
    await moneyHolds();
  });

  test('[NOT-06] money for an application that was withdrawn meanwhile is kept for giving back and admits nobody', async () => {
    const applicant = await newPerson(system, 'pay-withdrawn', 41);
    const { id } = await submitApplication(applicant, 'hefd', 41);
    await approve(system, officer, id, 41);
    const params = { alliance: 'hefd', application: id };
    const { billId } = await applicant.call('GET /alliances/:alliance/applications/:application', { params });
    const started = await applicant.call(PAY, {
      params: { alliance: 'hefd', bill: billId ?? '' },
      body: { client: 'weapp' },
    });
    await applicant.call('POST /alliances/:alliance/applications/:application/withdraw', { params });
    const before = await incidents('paid_twice');
    await system.sandbox.requestPayment(started.params, { persona: applicant.persona });
    await waitFor(async () => (await incidents('paid_twice')) === before + 1, { what: 'the incident' });
    const [posted] = await books.rows<{ amount: string }>(
      "SELECT amount_fen AS amount FROM ledger_entries WHERE account = 'to-refund' AND movement_id = ?",
      [started.payment],
    );
    expect(Number(posted?.amount)).toBe(-500_000);
    expect(await billState(billId ?? '')).toBe('void');
    expect(
      await books.count(
        'SELECT COUNT(*) FROM member_people WHERE person_id = (SELECT payer_id FROM payment_attempts WHERE id = ?)',
        [started.payment],
      ),
    ).toBe(0);
    await moneyHolds();
  });

  test('[NOT-07] [NOT-11] an event of a kind that we do not know is stored and answered 2xx, and credits nothing', async () => {
    const begun = await begin();
    await system.sandbox.addFault({
      action: 'N11',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'event-type' },
    });
    await payInWallet(begun);
    expect(await answersTo(begun, 1)).toEqual([204]);
    expect(await billState(begun.bill)).toBe('open');
    expect(
      await books.count(
        "SELECT COUNT(*) FROM payment_notices WHERE event_type = 'TRANSACTION.SOMETHING_NEW' AND outcome = 'stored'",
      ),
    ).toBe(1);
    expect(await confirm(begun)).toBe('paid');
  });

  test('[NOT-11] fields that WeChat added later change nothing', async () => {
    const begun = await begin();
    await system.sandbox.addFault({
      action: 'N11',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'extra-fields' },
    });
    await payInWallet(begun);
    await settled(begun.bill);
  });

  test('[NOT-10] the route asks for no login and no key, refuses what is unsigned, and answers nothing but its status', async () => {
    const route = 'POST /wechat/pay/:merchant/notifications';
    const bare = await send(system.apiUrl, route, { params: { merchant: 'hefd' }, body: {}, key: null });
    expect([bare.status, bare.code]).toEqual([400, 'notification_refused']);
    const nobody = await send(system.apiUrl, route, { params: { merchant: 'nobody' }, body: {}, key: null });
    expect([nobody.status, nobody.code]).toEqual([400, 'notification_refused']);
    const begun = await begin();
    await payInWallet(begun);
    await answersTo(begun, 1);
    const [notification] = await system.sandbox.notifications(begun.outTradeNo);
    expect(notification?.attempts[0]).toMatchObject({ status: 204, answer: '' });
  });

  test('[NOT-09] the notice is answered although the message that it causes hangs', async () => {
    const applicant = await newPerson(system, 'pay-hanging', 42);
    await applicant.call('POST /me/subscriptions', {
      body: { client: 'weapp', answers: [{ key: 'progress', isAccepted: true }] },
    });
    await system.sandbox.acceptSubscription({ persona: 'pay-hanging', templates: ['progress'], times: 3 });
    const { id } = await submitApplication(applicant, 'hefd', 42);
    await approve(system, officer, id, 42);
    const params = { alliance: 'hefd', application: id };
    const { billId } = await applicant.call('GET /alliances/:alliance/applications/:application', { params });
    await system.sandbox.addFault({
      action: 'R3',
      match: { api: 'subscribe_send' },
      params: { mode: 'hang' },
      times: 5,
    });
    const started = await applicant.call(PAY, {
      params: { alliance: 'hefd', bill: billId ?? '' },
      body: { client: 'weapp' },
    });
    const began = Date.now();
    await system.sandbox.requestPayment(started.params, { persona: applicant.persona });
    await waitFor(async () => (await billState(billId ?? '')) === 'paid', {
      what: 'the bill to be paid',
      timeoutMs: 5_000,
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    await system.sandbox.clearFaults();
  });
});

describe('what we ask WeChat', () => {
  test('[QRY-01] a payment of which WeChat never tells is found by the scheduled query', async () => {
    const begun = await begin();
    await system.sandbox.addFault({ action: 'N3', match: { out_trade_no: begun.outTradeNo } });
    await payInWallet(begun);
    await travelMinutes(3);
    await system.settle();
    expect(await billState(begun.bill)).toBe('paid');
    expect((await system.sandbox.notifications(begun.outTradeNo))[0]?.attempts).toEqual([]);
  });

  test('[QRY-02] the phone says it is paid, WeChat says it is not: it is not', async () => {
    const begun = await begin();
    await system.sandbox.addFault({
      action: 'C3',
      match: { out_trade_no: begun.outTradeNo },
      params: { callback: 'ok' },
    });
    const { errMsg } = await system.sandbox.pay({
      prepay_id: begun.prepayId,
      persona: contact.persona,
      outcome: 'cancel',
    });
    expect(errMsg).toBe('requestPayment:ok');
    expect(await confirm(begun)).toBe('not_paid');
    expect(await billState(begun.bill)).toBe('open');
  });

  test('[QRY-02] a phone that forges the result has no field to put it in', async () => {
    const begun = await begin();
    const forged = await send(system.apiUrl, CONFIRM, {
      token: contact.token(),
      params: { alliance: 'hefd', payment: begun.payment },
      body: { state: 'paid', trade_state: 'SUCCESS', transaction_id: '4200000000000000000000000001' },
    });
    expect([forged.status, forged.code]).toEqual([400, 'invalid_input']);
    expect(await billState(begun.bill)).toBe('open');
  });

  test('[QRY-03] the payer is faster than our closing: the money counts, and nothing new begins', async () => {
    const begun = await begin();
    const token = await onH5();
    await travelMinutes(2);
    await system.sandbox.addFault({ action: 'C1', match: { out_trade_no: begun.outTradeNo } });
    const answer = await tap(begun.bill, { client: 'h5', token });
    expect([answer.status, answer.code]).toEqual([409, 'bill_already_paid']);
    await settled(begun.bill);
    expect((await attemptsOf(begun.bill)).map(({ state }) => state)).toEqual(['paid']);
    await moneyHolds();
  });

  test('[QRY-04] an order of which something was given back was paid', async () => {
    const begun = await begin();
    await system.sandbox.addFault({ action: 'N3', match: { out_trade_no: begun.outTradeNo } });
    await payInWallet(begun);
    await system.sandbox.markRefunded(begun.outTradeNo);
    expect(await confirm(begun)).toBe('paid');
    expect(await billState(begun.bill)).toBe('paid');
  });

  test.each(['error', 'reset'])(
    '[QRY-05] an order whose answer was lost (%s) is ordered again with the same bytes',
    async (mode) => {
      await system.sandbox.addFault({ action: 'R2', match: { api: 'prepay' }, params: { mode } });
      const begun = await begin();
      const bodies = (await prepaysOf(begun.outTradeNo)).map(({ body }) => body);
      expect(bodies.length).toBeGreaterThanOrEqual(2);
      expect(new Set(bodies).size).toBe(1);
      await payInWallet(begun);
      await settled(begun.bill);
    },
  );

  test('[QRY-05] that WeChat does not know an order yet is no verdict', async () => {
    const begun = await begin();
    await system.sandbox.addFault({
      action: 'R8',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'not-exist' },
    });
    expect(await confirm(begun)).toBe('confirming');
    expect((await attemptsOf(begun.bill)).map(({ state }) => state)).toEqual(['open']);
    await payInWallet(begun);
    await settled(begun.bill);
  });

  test('[QRY-05] an order that never reached WeChat does not bar its payer when its time is over', async () => {
    const bill = nextBill();
    await system.sandbox.addFault({ action: 'R1', match: { api: 'prepay' }, times: 2 });
    expect((await tap(bill)).status).toBe(503);
    await travelMinutes(25 * 60);
    const begun = await begin(bill);
    const [first, second] = await attemptsOf(bill);
    expect([first?.state, second?.state]).toEqual(['closed', 'open']);
    expect(begun.outTradeNo).not.toBe(first?.out_trade_no);
    await payInWallet(begun);
    await settled(bill);
    await moneyHolds();
  });

  test('[QRY-05] an order that never reached WeChat is asked about for a day and then closed', async () => {
    const bill = nextBill();
    await system.sandbox.addFault({ action: 'R1', match: { api: 'prepay' }, times: 2 });
    expect((await tap(bill)).status).toBe(503);
    const state = async () => (await attemptsOf(bill)).map((attempt) => attempt.state);
    await travelMinutes(70);
    await system.settle();
    expect(await state()).toEqual(['created']);
    await travelMinutes(24 * 60);
    await system.settle();
    expect(await state()).toEqual(['closed']);
  });

  test.each(['bad', 'missing', 'signtest', 'stale', 'serial'])(
    '[QRY-05] an answer to a query that cannot be verified (%s) is not believed',
    async (mode) => {
      const begun = await begin();
      await system.sandbox.addFault({ action: 'N3', match: { out_trade_no: begun.outTradeNo } });
      await payInWallet(begun);
      await system.sandbox.addFault({
        action: 'R5',
        match: { api: 'query', out_trade_no: begun.outTradeNo },
        params: { mode },
      });
      expect(await confirm(begun)).toBe('confirming');
      expect(await billState(begun.bill)).toBe('open');
      expect(await confirm(begun)).toBe('paid');
    },
  );
});

test('a seat is not kept by a payment that was only begun: the order is closed and the seat is free', async () => {
  const desk = await system.officer('hefd');
  const startsAt = addMinutes(await system.now(), 30 * 24 * 60);
  const event = await desk.call('POST /alliances/:alliance/desk/events', {
    params: { alliance: 'hefd' },
    body: {
      title: '创新者大会',
      kind: 'innovators',
      description: '一年一次。',
      place: '会议中心',
      startsAt,
      endsAt: addMinutes(startsAt, 180),
      signUpClosesAt: startsAt,
      capacity: 1,
      priceFen: 120_000,
      earlyBirdPriceFen: null,
    },
  });
  const params = { alliance: 'hefd', event: event.id };
  await desk.call('POST /alliances/:alliance/desk/events/:event/publish', { params });
  const { id } = await contact.call('POST /alliances/:alliance/events/:event/registrations', { params });
  await contact.call('POST /alliances/:alliance/registrations/:registration/payments', {
    params: { alliance: 'hefd', registration: id },
    body: { client: 'weapp' },
  });
  await travelMinutes(31);
  await system.settle();
  const [attempt] = await attemptsOf(id);
  expect(attempt?.state).toBe('closed');
  expect(await books.count('SELECT taken FROM events WHERE id = ?', [event.id])).toBe(0);
  const late = system.sandbox.pay({ prepay_id: attempt?.prepay_id ?? '', persona: contact.persona });
  await expect(late).rejects.toThrow('ORDER_CLOSED');
  await moneyHolds();
});

test('[trust 1] in the end our books are equal to WeChat’s, to the fen', async () => {
  await travelMinutes(70);
  await system.settle();
  const { merchants, orders } = await system.sandbox.ledger();
  const ours = await books.count("SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_entries WHERE account = 'wechat'");
  expect(orders.length).toBeGreaterThan(40);
  expect(ours).toBe(merchants.find(({ key }) => key === 'hefd')?.paidFen);
  await moneyHolds();
});
