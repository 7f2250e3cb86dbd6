import assert from 'node:assert/strict';
import { type Instant, lastDayOfYear } from '@mengwu/kernel';
import { waitFor } from '../../../support/system/index.ts';
import { ALLIANCE } from '../cast.ts';
import { renewalBill } from '../expected.ts';
import type { Play } from '../play.ts';
import { issued } from './pay.ts';

const alliance = ALLIANCE;

/** The year turns: the annual fee alone; and WeChat's word is not taken for a wrong amount. */
export async function renew({ system, step, cast, calendar, contact, officer }: Play): Promise<void> {
  const { sandbox } = system;
  const bill = await step(
    'at the turn of the dues year a bill of 2,000 yuan appears, without the joining fee',
    async () => {
      const now = await system.now();
      if (now < calendar.newYear) await system.travelTo(calendar.newYear as Instant);
      await system.settle();
      await contact.signIn();
      const { items } = await contact.call('GET /me/bills');
      assert.deepEqual(
        items.map(({ totalFen, state }) => ({ totalFen, state })).sort((one, other) => one.totalFen - other.totalFen),
        [
          { totalFen: 200_000, state: 'open' },
          { totalFen: 500_000, state: 'paid' },
        ],
      );
      const id = items.find(({ state }) => state === 'open')?.id ?? '';
      const shown = await contact.call('GET /alliances/:alliance/bills/:bill', { params: { alliance, bill: id } });
      assert.deepEqual(issued(shown), renewalBill(cast, calendar.year + 1));
      return id;
    },
  );

  await step('the desk shows why: the dues year is an open question, set to the calendar year', async () => {
    await officer.signIn();
    const { questions } = await officer.call('GET /alliances/:alliance/desk/charter', { params: { alliance } });
    const question = questions.find(({ rule, question: asked }) => rule === 'D22' && asked.includes('会费年度'));
    assert.equal(question?.setTo, '自然年');
  });

  const params = { alliance, bill };
  const state = async () => (await contact.call('GET /alliances/:alliance/bills/:bill', { params })).state;
  const payment = await step('a notification with a wrong amount books nothing and is shown to the desk', async () => {
    const started = await contact.call('POST /alliances/:alliance/bills/:bill/payments', {
      params,
      body: { client: 'weapp' },
    });
    await sandbox.addFault({ action: 'N9', params: { mode: 'amount' }, times: 1 });
    // WeChat's own query says nothing yet, so that only the false notification speaks.
    await sandbox.addFault({ action: 'R8', match: { api: 'query' }, params: { mode: 'notpay' }, times: 100 });
    const { order } = await sandbox.requestPayment(started.params, { persona: contact.persona });
    const entry = await waitFor(
      async () => {
        const { items } = await officer.call('GET /alliances/:alliance/desk/payments', {
          params: { alliance },
          query: { pageSize: 100 },
        });
        return items.find(({ outTradeNo, incident }) => outTradeNo === order.out_trade_no && incident !== null);
      },
      { what: 'the incident on the desk' },
    );
    assert.equal(entry.incident, '付款内容与订单不一致，未入账，请核对');
    assert.equal(entry.amountFen, 200_000);
    assert.equal(await state(), 'open');
    return started.payment;
  });

  await step('asked again, WeChat tells the truth, verified: the bill is paid and the membership goes on', async () => {
    await sandbox.clearFaults();
    const confirmed = await contact.call('POST /alliances/:alliance/payments/:payment/confirm', {
      params: { alliance, payment },
    });
    assert.equal(confirmed.state, 'paid');
    assert.equal(await state(), 'paid');
    const { member } = await contact.call('GET /alliances/:alliance/membership', { params: { alliance } });
    assert.equal(member.paidThrough, lastDayOfYear(calendar.year + 1));
  });

  await step('the books agree: WeChat received exactly what was owed', async () => {
    const { orders, doublePaidReferences } = await sandbox.ledger();
    assert.deepEqual(doublePaidReferences, []);
    const persona = (await sandbox.personas()).find(({ id }) => id === contact.persona);
    const openid = persona?.openids.mp;
    const mine = orders.filter(({ payer }) => (payer as { openid: string } | undefined)?.openid === openid);
    assert.deepEqual(
      mine.map(({ trade_state: paid, amount }) => [paid, (amount as { total: number }).total]),
      [
        ['SUCCESS', 500_000],
        ['SUCCESS', 200_000],
      ],
    );
  });
}
