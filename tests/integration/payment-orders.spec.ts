import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addMinutes } from '@mengwu/kernel';
import { brokenMoneyRules } from '../support/trust/bills.ts';
import { send } from '../support/trust/send.ts';
import { CONFIRM, openTill, PAY, type Till } from '../support/trust/till.ts';

let till: Till;
beforeAll(async () => {
  till = await openTill('order-contact');
}, 60_000);
afterAll(() => till?.close());

describe('what is ordered', () => {
  test('[PAY-02] the amount comes from the bill: a phone that names one is refused, and WeChat is asked for ours', async () => {
    const bill = till.nextBill();
    const forged = await send(till.system.apiUrl, PAY, {
      token: till.contact.token(),
      params: { alliance: 'hefd', bill },
      body: { client: 'weapp', amountFen: 1 },
    });
    expect([forged.status, forged.code]).toEqual([400, 'invalid_input']);
    const begun = await till.begin(bill);
    const [{ total_fen: totalFen } = { total_fen: 0 }] = await till.books.rows<{ total_fen: number }>(
      'SELECT total_fen FROM bills WHERE id = ?',
      [bill],
    );
    const [order] = await till.prepaysOf(begun.outTradeNo);
    expect(JSON.parse(order?.body ?? '{}').amount).toEqual({ total: totalFen, currency: 'CNY' });
  });

  test('[PAY-03] order numbers fit WeChat, are unique and cannot be guessed from one another', async () => {
    const numbers = [await till.begin(), await till.begin(), await till.begin()].map(({ outTradeNo }) => outTradeNo);
    for (const number of numbers) expect(number).toMatch(/^[0-9A-Za-z_-]{20,32}$/);
    expect(new Set(numbers).size).toBe(3);
    const tails = numbers.map((number) => number.slice(-12));
    for (const tail of tails) expect(tails.filter((other) => other.slice(0, 6) === tail.slice(0, 6))).toHaveLength(1);
  });

  test('[PAY-04] a phone that comes back too late gets a new prepay_id by the very same bytes', async () => {
    const begun = await till.begin();
    await till.travelMinutes(111);
    const again = await till.begin(begun.bill);
    expect(again.payment).toBe(begun.payment);
    expect(again.prepayId).not.toBe(begun.prepayId);
    const bodies = (await till.prepaysOf(begun.outTradeNo)).map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[1]).toBe(bodies[0]);
  });

  test('[PAY-04] another payer closes what was open and begins under a new number', async () => {
    const begun = await till.begin();
    const token = await till.onH5();
    await till.travelMinutes(2);
    const answer = await till.tap(begun.bill, { client: 'h5', token });
    expect([answer.status, answer.json.client]).toEqual([200, 'h5']);
    const [first, second, ...more] = await till.attemptsOf(begun.bill);
    expect([first?.state, second?.state, more.length]).toEqual(['closed', 'open', 0]);
    expect(second?.out_trade_no).not.toBe(begun.outTradeNo);
    const asked = (await till.system.sandbox.requests()).filter(({ url }) => url.includes(begun.outTradeNo));
    expect(asked.map(({ api }) => api)).toEqual(['query', 'close', 'query']);
  });

  test('[PAY-05] twenty taps at once open one attempt; each gets its parameters or a clean refusal', async () => {
    const bill = till.nextBill();
    const answers = await Promise.all(Array.from({ length: 20 }, () => till.tap(bill)));
    const payments = new Set(answers.filter(({ status }) => status === 200).map(({ json }) => json.payment));
    expect(payments.size).toBe(1);
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([]);
    expect(await till.attemptsOf(bill)).toHaveLength(1);
    expect(await brokenMoneyRules(till.books)).toEqual([]);
  });

  test('[PAY-06] what the payer reads at WeChat names no person and no unit', async () => {
    const begun = await till.begin();
    const [order] = await till.prepaysOf(begun.outTradeNo);
    const { description, attach, ...rest } = JSON.parse(order?.body ?? '{}');
    expect([...description].length).toBeLessThanOrEqual(127);
    for (const personal of [till.unit.name, till.contact.name, till.contact.phone])
      expect(order?.body).not.toContain(personal);
    expect(attach).toBe(begun.payment);
    expect(Object.values(rest)).not.toContain(null);
  });

  test('[PAY-07] a prepay_id is handed out again while it is fresh, and not when it is about to expire', async () => {
    const begun = await till.begin();
    await till.travelMinutes(109);
    expect((await till.begin(begun.bill)).prepayId).toBe(begun.prepayId);
    await till.travelMinutes(1);
    expect((await till.begin(begun.bill)).prepayId).not.toBe(begun.prepayId);
  });
});

describe('what we ask WeChat', () => {
  test('[QRY-01] a payment of which WeChat never tells is found by the scheduled query', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({ action: 'N3', match: { out_trade_no: begun.outTradeNo } });
    await till.payInWallet(begun);
    await till.travelMinutes(3);
    await till.system.settle();
    expect(await till.billState(begun.bill)).toBe('paid');
    expect((await till.system.sandbox.notifications(begun.outTradeNo))[0]?.attempts).toEqual([]);
  });

  test('[QRY-02] the phone says it is paid, WeChat says it is not: it is not', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({
      action: 'C3',
      match: { out_trade_no: begun.outTradeNo },
      params: { callback: 'ok' },
    });
    const { errMsg } = await till.system.sandbox.pay({
      prepay_id: begun.prepayId,
      persona: till.contact.persona,
      outcome: 'cancel',
    });
    expect(errMsg).toBe('requestPayment:ok');
    expect(await till.confirm(begun)).toBe('not_paid');
    expect(await till.billState(begun.bill)).toBe('open');
  });

  test('[QRY-02] a phone that forges the result has no field to put it in', async () => {
    const begun = await till.begin();
    const forged = await send(till.system.apiUrl, CONFIRM, {
      token: till.contact.token(),
      params: { alliance: 'hefd', payment: begun.payment },
      body: { state: 'paid', trade_state: 'SUCCESS', transaction_id: '4200000000000000000000000001' },
    });
    expect([forged.status, forged.code]).toEqual([400, 'invalid_input']);
    expect(await till.billState(begun.bill)).toBe('open');
  });

  test('[QRY-03] the payer is faster than our closing: the money counts, and nothing new begins', async () => {
    const begun = await till.begin();
    const token = await till.onH5();
    await till.travelMinutes(2);
    await till.system.sandbox.addFault({ action: 'C1', match: { out_trade_no: begun.outTradeNo } });
    const answer = await till.tap(begun.bill, { client: 'h5', token });
    expect([answer.status, answer.code]).toEqual([409, 'bill_already_paid']);
    await till.settled(begun.bill);
    expect((await till.attemptsOf(begun.bill)).map(({ state }) => state)).toEqual(['paid']);
    expect(await brokenMoneyRules(till.books)).toEqual([]);
  });

  test('[QRY-04] an order of which something was given back was paid', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({ action: 'N3', match: { out_trade_no: begun.outTradeNo } });
    await till.payInWallet(begun);
    await till.system.sandbox.markRefunded(begun.outTradeNo);
    expect(await till.confirm(begun)).toBe('paid');
    expect(await till.billState(begun.bill)).toBe('paid');
  });

  test.each(['error', 'reset'])(
    '[QRY-05] an order whose answer was lost (%s) is ordered again with the same bytes',
    async (mode) => {
      await till.system.sandbox.addFault({ action: 'R2', match: { api: 'prepay' }, params: { mode } });
      const begun = await till.begin();
      const bodies = (await till.prepaysOf(begun.outTradeNo)).map(({ body }) => body);
      expect(bodies.length).toBeGreaterThanOrEqual(2);
      expect(new Set(bodies).size).toBe(1);
      await till.payInWallet(begun);
      await till.settled(begun.bill);
    },
  );

  test('[QRY-05] that WeChat does not know an order yet is no verdict', async () => {
    const begun = await till.begin();
    await till.system.sandbox.addFault({
      action: 'R8',
      match: { out_trade_no: begun.outTradeNo },
      params: { mode: 'not-exist' },
    });
    expect(await till.confirm(begun)).toBe('confirming');
    expect((await till.attemptsOf(begun.bill)).map(({ state }) => state)).toEqual(['open']);
    await till.payInWallet(begun);
    await till.settled(begun.bill);
  });

  test('[QRY-05] an order that never reached WeChat does not bar its payer when its time is over', async () => {
    const bill = till.nextBill();
    await till.system.sandbox.addFault({ action: 'R1', match: { api: 'prepay' }, times: 2 });
    expect((await till.tap(bill)).status).toBe(503);
    await till.travelMinutes(25 * 60);
    const begun = await till.begin(bill);
    const [first, second] = await till.attemptsOf(bill);
    expect([first?.state, second?.state]).toEqual(['closed', 'open']);
    expect(begun.outTradeNo).not.toBe(first?.out_trade_no);
    await till.payInWallet(begun);
    await till.settled(bill);
    expect(await brokenMoneyRules(till.books)).toEqual([]);
  });

  test('[QRY-05] an order that never reached WeChat is asked about for a day and then closed', async () => {
    const bill = till.nextBill();
    await till.system.sandbox.addFault({ action: 'R1', match: { api: 'prepay' }, times: 2 });
    expect((await till.tap(bill)).status).toBe(503);
    const state = async () => (await till.attemptsOf(bill)).map((attempt) => attempt.state);
    await till.travelMinutes(70);
    await till.system.settle();
    expect(await state()).toEqual(['created']);
    await till.travelMinutes(24 * 60);
    await till.system.settle();
    expect(await state()).toEqual(['closed']);
  });

  test.each(['bad', 'missing', 'signtest', 'stale', 'serial'])(
    '[QRY-05] an answer to a query that cannot be verified (%s) is not believed',
    async (mode) => {
      const begun = await till.begin();
      await till.system.sandbox.addFault({ action: 'N3', match: { out_trade_no: begun.outTradeNo } });
      await till.payInWallet(begun);
      await till.system.sandbox.addFault({
        action: 'R5',
        match: { api: 'query', out_trade_no: begun.outTradeNo },
        params: { mode },
      });
      expect(await till.confirm(begun)).toBe('confirming');
      expect(await till.billState(begun.bill)).toBe('open');
      expect(await till.confirm(begun)).toBe('paid');
    },
  );
});

test('a seat is not kept by a payment that was only begun: the order is closed and the seat is free', async () => {
  const desk = await till.system.officer('hefd');
  const startsAt = addMinutes(await till.system.now(), 30 * 24 * 60);
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
  const { id } = await till.contact.call('POST /alliances/:alliance/events/:event/registrations', { params });
  await till.contact.call('POST /alliances/:alliance/registrations/:registration/payments', {
    params: { alliance: 'hefd', registration: id },
    body: { client: 'weapp' },
  });
  await till.travelMinutes(31);
  await till.system.settle();
  const [attempt] = await till.attemptsOf(id);
  expect(attempt?.state).toBe('closed');
  expect(await till.books.count('SELECT taken FROM events WHERE id = ?', [event.id])).toBe(0);
  const late = till.system.sandbox.pay({ prepay_id: attempt?.prepay_id ?? '', persona: till.contact.persona });
  await expect(late).rejects.toThrow('ORDER_CLOSED');
  expect(await brokenMoneyRules(till.books)).toEqual([]);
});

test('[trust 1] in the end our books are equal to WeChat’s, to the fen', async () => {
  await till.travelMinutes(70);
  await till.system.settle();
  expect(await till.wrongInBooks()).toEqual([]);
  expect((await till.system.sandbox.ledger()).orders.length).toBeGreaterThan(15);
});
