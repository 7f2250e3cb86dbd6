import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { waitFor } from '../support/system/index.ts';
import { brokenMoneyRules } from '../support/trust/bills.ts';
import { send } from '../support/trust/send.ts';
import { openTill, PAY, type Till } from '../support/trust/till.ts';
import { approve, newPerson, submitApplication } from '../support/trust/unit.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill('notice-contact');
}, 60_000);
afterAll(() => till?.close());

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
      const begun = await till.begin();
      const notices = await till.books.count('SELECT COUNT(*) FROM payment_notices');
      // The repeat is spoilt too, so that there is time to look.
      await till.system.sandbox.addFault({
        action,
        match: { out_trade_no: begun.outTradeNo },
        params: { mode },
        times: 16,
      });
      await till.payInWallet(begun);
      const refusals = await till.answersTo(begun, 2);
      for (const status of refusals) expect(status).toBeGreaterThanOrEqual(400);
      expect(await till.billState(begun.bill)).toBe('open');
      expect(await till.books.count('SELECT COUNT(*) FROM payment_notices')).toBe(notices);
      await till.system.sandbox.clearFaults();
      await till.system.sandbox.resend({ out_trade_no: begun.outTradeNo });
      await till.settled(begun.bill);
      expect(await brokenMoneyRules(till.books)).toEqual([]);
    },
  );

  test('[NOT-04] the same notice twenty times at once and twenty times after is booked once, each answered 2xx', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({
      action: 'N1',
      match: { out_trade_no: begun.outTradeNo },
      params: { copies: 20 },
    });
    await till.payInWallet(begun);
    expect(await till.answersTo(begun, 20)).toEqual(Array(20).fill(204));
    await till.system.sandbox.resend({ out_trade_no: begun.outTradeNo, copies: 20 });
    expect(await till.answersTo(begun, 40)).toEqual(Array(40).fill(204));
    expect(
      await till.books.count("SELECT COUNT(*) FROM ledger_entries WHERE account = 'wechat' AND movement_id = ?", [
        begun.payment,
      ]),
    ).toBe(1);
    expect(
      await till.books.count(
        "SELECT COUNT(*) FROM audit_entries WHERE action = 'payment.received' AND subject_id = ?",
        [begun.payment],
      ),
    ).toBe(1);
    expect(await brokenMoneyRules(till.books)).toEqual([]);
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
      const begun = await till.begin();
      const before = await till.incidents(kind);
      await till.system.sandbox.addFault({ action: 'N9', match: { out_trade_no: begun.outTradeNo }, params: { mode } });
      await till.payInWallet(begun);
      expect(await till.answersTo(begun, 1)).toEqual([204]);
      expect(await till.billState(begun.bill)).toBe('open');
      expect(await till.incidents(kind)).toBe(before + 1);
      // The money is really there: asking WeChat finds it.
      expect(await till.confirm(begun)).toBe('paid');
      expect(await till.billState(begun.bill)).toBe('paid');
      expect(await brokenMoneyRules(till.books)).toEqual([]);
    },
  );

  test('[NOT-05] a signed notice that names no success credits nothing', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({
      action: 'N9',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'state' },
    });
    await till.payInWallet(begun);
    expect(await till.answersTo(begun, 1)).toEqual([204]);
    expect(await till.billState(begun.bill)).toBe('open');
  });

  test('[NOT-06] money for an order whose prepay answer never reached us is booked', async () => {
    const bill = till.nextBill();
    await till.system.sandbox.addFault({ action: 'R2', match: { api: 'prepay' }, params: { mode: 'reset' }, times: 2 });
    const answer = await till.tap(bill);
    expect([answer.status, answer.code]).toEqual([503, 'wechat_unavailable']);
    const [attempt] = await till.attemptsOf(bill);
    expect(attempt).toMatchObject({ state: 'created', prepay_id: null });
    const ordered = await till.begin(bill);
    expect(ordered.outTradeNo).toBe(attempt?.out_trade_no);
    await till.books.run("UPDATE payment_attempts SET state = 'created', prepay_id = NULL WHERE id = ?", [
      ordered.payment,
    ]);
    await till.payInWallet(ordered);
    await till.settled(bill);
    expect(await brokenMoneyRules(till.books)).toEqual([]);
  });

  test('[NOT-06] money for an application that was withdrawn meanwhile is kept for giving back and admits nobody', async () => {
    const applicant = await newPerson(till.system, 'pay-withdrawn', 41);
    const { id } = await submitApplication(applicant, 'hefd', 41);
    await approve(till.system, till.officer, id, 41);
    const params = { alliance: 'hefd', application: id };
    const { billId } = await applicant.call('GET /alliances/:alliance/applications/:application', { params });
    const started = await applicant.call(PAY, {
      params: { alliance: 'hefd', bill: billId ?? '' },
      body: { client: 'weapp' },
    });
    await applicant.call('POST /alliances/:alliance/applications/:application/withdraw', { params });
    const before = await till.incidents('not_needed');
    await till.system.sandbox.requestPayment(started.params, { persona: applicant.persona });
    await waitFor(async () => (await till.incidents('not_needed')) === before + 1, { what: 'the incident' });
    const [posted] = await till.books.rows<{ amount: string }>(
      "SELECT amount_fen AS amount FROM ledger_entries WHERE account = 'to-refund' AND movement_id = ?",
      [started.payment],
    );
    expect(Number(posted?.amount)).toBe(-500_000);
    expect(await till.billState(billId ?? '')).toBe('void');
    expect(
      await till.books.count(
        'SELECT COUNT(*) FROM member_people WHERE person_id = (SELECT payer_id FROM payment_attempts WHERE id = ?)',
        [started.payment],
      ),
    ).toBe(0);
    expect(await brokenMoneyRules(till.books)).toEqual([]);
  });

  test('[NOT-07] [NOT-11] an event of a kind that we do not know is stored and answered 2xx, and credits nothing', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({
      action: 'N11',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'event-type' },
    });
    await till.payInWallet(begun);
    expect(await till.answersTo(begun, 1)).toEqual([204]);
    expect(await till.billState(begun.bill)).toBe('open');
    expect(
      await till.books.count(
        "SELECT COUNT(*) FROM payment_notices WHERE event_type = 'TRANSACTION.SOMETHING_NEW' AND outcome = 'stored'",
      ),
    ).toBe(1);
    expect(await till.confirm(begun)).toBe('paid');
  });

  test('[NOT-11] fields that WeChat added later change nothing', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({
      action: 'N11',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'extra-fields' },
    });
    await till.payInWallet(begun);
    await till.settled(begun.bill);
  });

  test('[NOT-10] the route asks for no login and no key, refuses what is unsigned, and answers nothing but its status', async () => {
    const route = 'POST /wechat/pay/:merchant/notifications';
    const bare = await send(till.system.apiUrl, route, { params: { merchant: 'hefd' }, body: {}, key: null });
    expect([bare.status, bare.code]).toEqual([400, 'notification_refused']);
    const nobody = await send(till.system.apiUrl, route, { params: { merchant: 'nobody' }, body: {}, key: null });
    expect([nobody.status, nobody.code]).toEqual([400, 'notification_refused']);
    const begun = await till.begin();
    await till.payInWallet(begun);
    await till.answersTo(begun, 1);
    const [notification] = await till.system.sandbox.notifications(begun.outTradeNo);
    expect(notification?.attempts[0]).toMatchObject({ status: 204, answer: '' });
  });

  test('[NOT-09] the notice is answered although the message that it causes hangs', async () => {
    const applicant = await newPerson(till.system, 'pay-hanging', 42);
    await applicant.call('POST /me/subscriptions', {
      body: { client: 'weapp', answers: [{ key: 'progress', isAccepted: true }] },
    });
    await till.system.sandbox.acceptSubscription({ persona: 'pay-hanging', templates: ['progress'], times: 3 });
    const { id } = await submitApplication(applicant, 'hefd', 42);
    await approve(till.system, till.officer, id, 42);
    const params = { alliance: 'hefd', application: id };
    const { billId } = await applicant.call('GET /alliances/:alliance/applications/:application', { params });
    await till.system.sandbox.addFault({
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
    await till.system.sandbox.requestPayment(started.params, { persona: applicant.persona });
    await waitFor(async () => (await till.billState(billId ?? '')) === 'paid', {
      what: 'the bill to be paid',
      timeoutMs: 5_000,
    });
    expect(Date.now() - began).toBeLessThan(5_000);
    await till.system.sandbox.clearFaults();
  });
});

test('[trust 1] in the end our books are equal to WeChat’s, to the fen', async () => {
  await till.travelMinutes(70);
  await till.system.settle();
  expect(await till.wrongInBooks()).toEqual([]);
  expect((await till.system.sandbox.ledger()).orders.length).toBeGreaterThan(25);
});
