import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Officer, type OwnSystem, startSystem, waitFor } from '../support/system/index.ts';
import { approve, newPerson, submitApplication } from '../support/trust/unit.ts';

const ALLIANCE = 'hefd';
const SERIAL = 7_100;

let system: OwnSystem;
let officer: Officer;
beforeAll(async () => {
  system = await startSystem();
  officer = await system.officer(ALLIANCE);
}, 60_000);
afterAll(() => system?.stop());

test('an application taken back closes its order at WeChat: nobody pays for nothing', async () => {
  const contact = await newPerson(system, 'withdraws', SERIAL);
  const { id } = await submitApplication(contact, ALLIANCE, SERIAL);
  await approve(system, officer, id, SERIAL);
  const { items } = await contact.call('GET /me/bills');
  const params = { alliance: ALLIANCE, bill: items[0]?.id ?? '' };
  const started = await contact.call('POST /alliances/:alliance/bills/:bill/payments', {
    params,
    body: { client: 'weapp' },
  });
  await contact.call('POST /alliances/:alliance/applications/:application/withdraw', {
    params: { alliance: ALLIANCE, application: id },
  });
  await system.settle();
  const orders = await waitFor(
    async () => {
      const { orders: all } = await system.sandbox.ledger();
      return all.every(({ trade_state: state }) => state === 'CLOSED') && all;
    },
    { what: 'the order to be closed' },
  );
  expect(orders).toHaveLength(1);
  const payment = { alliance: ALLIANCE, payment: started.payment };
  expect(await contact.call('GET /alliances/:alliance/payments/:payment', { params: payment })).toMatchObject({
    state: 'closed',
  });
  expect(await contact.call('GET /alliances/:alliance/bills/:bill', { params })).toMatchObject({ state: 'void' });
});
