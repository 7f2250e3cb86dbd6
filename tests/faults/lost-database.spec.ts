import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type ApiProcess, type OwnSystem, type Person, startSystem, waitFor } from '../support/system/index.ts';
import { brokenMoneyRules, issueBills } from '../support/trust/bills.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { publishedEvent, seatRules } from '../support/trust/event.ts';
import { type Answer, send } from '../support/trust/send.ts';
import { type CutRule, startTcpProxy, type TcpProxy } from '../support/trust/tcp-proxy.ts';
import { admitUnit, newPerson, type Unit } from '../support/trust/unit.ts';

let system: OwnSystem;
let books: Books;
let proxy: TcpProxy;
let api: ApiProcess;
let contact: Person;
let unit: Unit;
let newEvent: () => Promise<string>;

beforeAll(async () => {
  system = await startSystem({ env: { WORKERS: 'off', LOG_LEVEL: 'silent' }, sandbox: { compressRepeats: 100 } });
  books = openBooks(system.databaseUrl);
  const officer = await system.officer('hefd');
  contact = await newPerson(system, 'cut-contact', 1);
  unit = await admitUnit(system, officer, contact, 1);
  newEvent = () => publishedEvent(system, officer, { title: `断线研讨会${randomUUID().slice(0, 4)}` });
  const direct = new URL(system.databaseUrl);
  proxy = await startTcpProxy(direct.searchParams.get('socketPath') ?? Number(direct.port));
  const through = new URL(direct);
  through.search = '';
  through.hostname = '127.0.0.1';
  through.port = String(proxy.port);
  api = await system.startReplica({ DATABASE_URL: through.href, DATABASE_POOL_SIZE: '4' });
}, 60_000);

afterAll(async () => {
  await api?.stop();
  await proxy?.close();
  await books?.close();
  await system?.stop();
});

const SIGN_UP = 'POST /alliances/:alliance/events/:event/registrations';
const EXECUTE = 0x17;

const carries = (sent: Buffer, ...texts: string[]): boolean => texts.every((text) => sent.includes(text));
/** The row of the seat itself, on its way into the database. */
const writesSeat = (sent: Buffer): boolean => sent[4] === EXECUTE && carries(sent, unit.memberId, 'taken', 'hefd');
const commits = (sent: Buffer): boolean => carries(sent, 'COMMIT');

const seatsOf = (event: string) =>
  books.count("SELECT COUNT(*) FROM registrations WHERE event_id = ? AND state <> 'cancelled'", [event]);

async function rulesHold(): Promise<void> {
  const broken = await brokenMoneyRules(books);
  for (const [sentence, sql] of Object.entries(seatRules)) if ((await books.count(sql)) > 0) broken.push(sentence);
  expect(broken).toEqual([]);
}

describe('the database is lost in the middle of a sign-up', () => {
  const cuts: readonly [string, CutRule][] = [
    ['before the seat is written', { matches: writesSeat, when: 'before' }],
    ['after the seat is written', { matches: writesSeat, when: 'after' }],
    ['before the commit arrives', { matches: commits, when: 'before' }],
    ['when the commit is done and its answer is lost', { matches: commits, when: 'after' }],
  ];

  test.each(cuts)('[trust 24] %s: repeated under the same key, it is exactly one seat', async (_, rule) => {
    const event = await newEvent();
    const cutsBefore = proxy.cuts;
    const key = randomUUID();
    const signUp = (): Promise<Answer> =>
      send(api.url, SIGN_UP, { token: contact.token(), params: { alliance: 'hefd', event }, key });
    proxy.cutWhen(rule);
    const first = await signUp();
    expect(proxy.cuts).toBe(cutsBefore + 1);
    // Either the API has tried again by itself, or it says in words that nothing is lost and to try again.
    if (first.status !== 200)
      expect([first.status, first.code, first.json.detail]).toEqual([
        503,
        'unavailable',
        expect.stringContaining('请稍后重试'),
      ]);
    const again = await waitFor(
      async () => {
        const answer = await signUp();
        return answer.status === 200 ? answer : undefined;
      },
      { what: 'the sign-up to be answered' },
    );
    if (first.status === 200) expect(again.text).toBe(first.text);
    expect(await seatsOf(event)).toBe(1);
    await rulesHold();
  });
});

test('[NOT-08] while the database is lost a notice is answered 5xx, and WeChat’s repeat counts', async () => {
  const [bill = ''] = await issueBills(books, unit, 1);
  const { params } = await contact.call('POST /alliances/:alliance/bills/:bill/payments', {
    params: { alliance: 'hefd', bill },
    body: { client: 'weapp' },
  });
  await system.sandbox.addFault({ action: 'N2', params: { seconds: 3_600 } });
  const { order } = await system.sandbox.requestPayment(params, { persona: contact.persona });
  const notice = async () => (await system.sandbox.notifications(String(order.out_trade_no)))[0];
  const deaf = await startTcpProxy(proxy.port);
  const through = new URL(system.databaseUrl);
  through.search = '';
  through.hostname = '127.0.0.1';
  through.port = String(deaf.port);
  const port = new URL(system.apiUrl).port;
  await system.api.stop();
  const second = await system.startReplica({ DATABASE_URL: through.href, API_PORT: port });
  await deaf.close();
  await system.sandbox.resend({ out_trade_no: String(order.out_trade_no) });
  const refused = await waitFor(async () => (await notice())?.attempts[0]?.status, { what: 'the first answer' });
  expect(refused).toBe(503);
  expect(await books.count("SELECT COUNT(*) FROM bills WHERE id = ? AND state = 'open'", [bill])).toBe(1);
  await second.stop();
  const third = await system.startReplica({ API_PORT: port });
  await waitFor(async () => (await notice())?.outcome === 'delivered', { what: 'the repeat' });
  expect(await books.count("SELECT COUNT(*) FROM bills WHERE id = ? AND state = 'paid'", [bill])).toBe(1);
  await rulesHold();
  await third.stop();
});
