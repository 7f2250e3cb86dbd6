import assert from 'node:assert/strict';
import type { BillView } from '@mengwu/contracts';
import { type Day, dayOf } from '@mengwu/kernel';
import { waitFor } from '../../../support/system/index.ts';
import { ALLIANCE } from '../cast.ts';
import { firstBill } from '../expected.ts';
import type { Play } from '../play.ts';
import { refusal } from '../refusal.ts';

const alliance = ALLIANCE;

/** Without what differs from bill to bill. */
export function issued({ id: _id, issuedAt: _at, payment: _payment, actions: _actions, ...bill }: BillView) {
  return bill;
}

/** She pays once, however often she taps and WeChat tells; answers the day from which she is a member. */
export async function pay(play: Play, applicationId: string, billId: string): Promise<Day> {
  const { system, step, cast, calendar, contact, officer } = play;
  const { sandbox } = system;
  const bill = () => contact.call('GET /alliances/:alliance/bills/:bill', { params: { alliance, bill: billId } });
  const tap = () =>
    contact.call('POST /alliances/:alliance/bills/:bill/payments', {
      params: { alliance, bill: billId },
      body: { client: 'weapp' },
    });
  const ordersOfThisBill = async (before: number) => (await sandbox.ledger()).orders.length - before;

  await step('the bill says exactly 5,000 yuan, line by line, with articles, account and remark', async () => {
    const shown = await bill();
    const from = dayOf(await system.now());
    assert.deepEqual(issued(shown), firstBill(cast, { from, to: calendar.yearEnds }));
    assert.deepEqual(shown.actions, { pay: { allowed: true } });
  });

  await step('the bill of another university does not exist for a stranger', async () => {
    const stranger = await system.signIn(cast.stranger);
    await refusal(
      stranger.call('GET /alliances/:alliance/bills/:bill', { params: { alliance, bill: billId } }),
      'bill_not_found',
    );
  });

  const before = (await sandbox.ledger()).orders.length;
  const started = await step('two taps on pay are one order at WeChat', async () => {
    const [one, other] = await Promise.all([tap(), tap()]);
    assert.equal(one.payment, other.payment);
    assert.equal(await ordersOfThisBill(before), 1);
    return one;
  });
  const payment = { params: { alliance, payment: started.payment } };

  await step(
    'a phone that claims to have paid is not believed, nor a notification without WeChat’s signature',
    async () => {
      const claimed = await contact.call('POST /alliances/:alliance/payments/:payment/confirm', payment);
      assert.equal(claimed.state, 'not_paid');
      const forged = await fetch(`${system.apiUrl}/wechat/pay/${alliance}/notifications`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ event_type: 'TRANSACTION.SUCCESS', resource: { out_trade_no: started.payment } }),
      });
      assert.equal(forged.status, 400);
      assert.equal((await bill()).state, 'open');
    },
  );

  const outTradeNo = await step(
    'she cancels in the cashier, pays at the second try, and WeChat tells it twice',
    async () => {
      assert.equal((await sandbox.requestPayment(started.params, { outcome: 'cancel' })).result, 'cancel');
      await sandbox.addFault({ action: 'N1', params: { copies: 2 }, times: 1 });
      const again = await tap();
      assert.equal(again.payment, started.payment);
      const paid = await sandbox.requestPayment(again.params, { persona: contact.persona });
      assert.equal(paid.result, 'ok');
      return String(paid.order.out_trade_no);
    },
  );

  await step('the bill is paid, booked once, and cannot be paid again', async () => {
    const paid = await waitFor(async () => (await bill()).state === 'paid' && bill(), { what: 'the paid bill' });
    assert.equal(paid.stateText, '已付清');
    await sandbox.resend({ out_trade_no: outTradeNo, copies: 2 });
    await waitFor(async () => told(await sandbox.notifications(outTradeNo)) >= 3, {
      what: 'the repeated notifications',
    });
    const { items } = await officer.call('GET /alliances/:alliance/desk/payments', {
      params: { alliance },
      query: { pageSize: 100 },
    });
    const mine = items.filter((item) => item.outTradeNo === outTradeNo);
    assert.deepEqual(
      mine.map(({ amountFen, state, payerName, incident }) => ({ amountFen, state, payerName, incident })),
      [{ amountFen: 500_000, state: 'paid', payerName: cast.school, incident: null }],
    );
    await refusal(tap(), 'bill_already_paid');
  });

  return step('she is a member: numbered, until the end of the year, and acts as contact', async () => {
    const params = { alliance, application: applicationId };
    const application = await contact.call('GET /alliances/:alliance/applications/:application', { params });
    assert.equal(application.state, 'admitted');
    const { member, role, people } = await contact.call('GET /alliances/:alliance/membership', {
      params: { alliance },
    });
    const { id: _id, number, joinedOn, ...facts } = member;
    assert.match(number, new RegExp(`^${calendar.year}-\\d{4}$`));
    assert.equal(application.memberNumber, number);
    assert.equal(joinedOn, dayOf(await system.now()));
    assert.deepEqual(facts, {
      name: cast.school,
      kind: 'unit',
      kindLabel: '成员单位',
      state: 'active',
      stateText: '正式成员',
      paidThrough: calendar.yearEnds,
    });
    assert.equal(role, 'contact');
    const register = await officer.call('GET /alliances/:alliance/desk/members', {
      params: { alliance },
      query: { q: cast.school },
    });
    assert.deepEqual(register.items, [member]);
    assert.deepEqual(
      people.map(({ name, roleText }) => [name, roleText]),
      [[cast.contact.name, '联系人']],
    );
    return joinedOn as Day;
  });
}

const told = (notifications: readonly { readonly attempts: readonly unknown[] }[]): number =>
  notifications.reduce((sum, { attempts }) => sum + attempts.length, 0);
