import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addMinutes } from '@mengwu/kernel';
import fc from 'fast-check';
import { type OwnSystem, type Person, startSystem, waitFor } from '../support/system/index.ts';
import { brokenMoneyRules, issueBills } from '../support/trust/bills.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { deliver, type Letter, type Postman, startPostman } from '../support/trust/postman.ts';
import { PAY } from '../support/trust/till.ts';
import { admitUnit, newPerson, type Unit } from '../support/trust/unit.ts';

const SCHEDULES = Number(process.env.SCHEDULES ?? 1_000);
const PARALLEL = 8;
const BILLS_A_SCHEDULE = 2;

let system: OwnSystem;
let books: Books;
let postman: Postman;
let contact: Person;
let unit: Unit;

beforeAll(async () => {
  postman = await startPostman();
  system = await startSystem({ env: { NOTIFY_BASE_URL: postman.url, DATABASE_POOL_SIZE: '24', LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  const officer = await system.officer('hefd');
  contact = await newPerson(system, 'schedule-contact', 1);
  unit = await admitUnit(system, officer, contact, 1);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
  await postman?.close();
});

/** What happens to the notice of one payment, and whether the phone asks. */
interface Fate {
  readonly pays: boolean;
  /** How often the notice arrives: not at all, once, or again and again. */
  readonly copies: number;
  /** Whether it arrives before the phone's question, together with it, or only after it. */
  readonly when: 'before' | 'together' | 'after';
  readonly phoneAsks: boolean;
}

const fate = fc.record<Fate>({
  pays: fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  copies: fc.oneof(fc.constant(0), fc.constant(1), fc.integer({ min: 2, max: 10 })),
  when: fc.constantFrom('before', 'together', 'after'),
  phoneAsks: fc.boolean(),
});

/** The fates of the bills of a schedule, and the order in which the letters of all of them are handed over. */
const schedule = fc.record({
  fates: fc.array(fate, { minLength: BILLS_A_SCHEDULE, maxLength: BILLS_A_SCHEDULE }),
  shuffle: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
});
type Schedule = { readonly fates: readonly Fate[]; readonly shuffle: readonly number[] };

async function letterOf(outTradeNo: string): Promise<Letter> {
  const [notification] = await system.sandbox.notifications(outTradeNo);
  return waitFor(() => postman.letters.find(({ body }) => body.toString().includes(String(notification?.id))), {
    what: 'the notification',
  });
}

/** Lives one schedule against an API. Answers of letters must be 2xx: each of them is true. */
async function live(apiUrl: string, { fates, shuffle }: Schedule, bills: readonly string[]): Promise<void> {
  const confirm = (payment: string) =>
    fetch(`${apiUrl}/alliances/hefd/payments/${payment}/confirm`, {
      method: 'POST',
      headers: { authorization: `Bearer ${contact.token()}` },
    });
  const early: (() => Promise<unknown>)[] = [];
  const late: (() => Promise<unknown>)[] = [];
  for (const [at, { pays, copies, when, phoneAsks }] of fates.entries()) {
    const bill = bills[at] ?? '';
    const { payment, params } = await contact.call(PAY, {
      params: { alliance: 'hefd', bill },
      body: { client: 'weapp' },
    });
    const { order } = await system.sandbox.requestPayment(params, {
      persona: contact.persona,
      outcome: pays ? 'pay' : 'cancel',
    });
    if (phoneAsks) early.push(() => confirm(payment));
    if (!pays || copies === 0) continue;
    const letter = await letterOf(String(order.out_trade_no));
    const post = async () => {
      const status = await deliver(apiUrl, letter);
      if (status >= 300) throw new Error(`a true notification was answered ${status}`);
    };
    const posts = Array.from({ length: copies }, () => post);
    if (when === 'before') await Promise.all(posts.map((each) => each()));
    else (when === 'together' ? early : late).push(...posts);
  }
  for (const acts of [early, late]) {
    const order = [...acts.keys()].sort((a, b) => (shuffle[a % 20] ?? 0) - (shuffle[b % 20] ?? 0));
    await Promise.all(order.map((index) => acts[index]?.()));
  }
}

/** Whether our ledger and WeChat's differ after its poller has run, and which rules of money are broken. */
async function judge(): Promise<string[]> {
  for (;;) {
    await system.travelTo(addMinutes(await system.now(), 65));
    await system.settle();
    const due = await books.count(
      "SELECT COUNT(*) FROM payment_attempts WHERE state IN ('created', 'open') AND query_at <= ?",
      [(await system.now()).replace('T', ' ').replace('Z', '')],
    );
    if (due === 0) break;
  }
  const { merchants } = await system.sandbox.ledger();
  const theirs = merchants.find(({ key }) => key === 'hefd');
  const ours = await books.count("SELECT COALESCE(SUM(amount_fen), 0) FROM ledger_entries WHERE account = 'wechat'");
  const payments = await books.count("SELECT COUNT(*) FROM payment_attempts WHERE state = 'paid'");
  const broken = await brokenMoneyRules(books);
  if (ours !== theirs?.paidFen) broken.push(`our ledger says ${ours} fen, WeChat says ${theirs?.paidFen}`);
  if (payments !== theirs?.payments) broken.push(`we know ${payments} payments, WeChat ${theirs?.payments}`);
  return broken;
}

async function liveAll(apiUrl: string, schedules: readonly Schedule[]): Promise<void> {
  const bills = await issueBills(books, unit, schedules.length * BILLS_A_SCHEDULE);
  const waiting = schedules.map((each, at) => ({
    each,
    bills: bills.slice(at * BILLS_A_SCHEDULE, (at + 1) * BILLS_A_SCHEDULE),
  }));
  const lives = Array.from({ length: PARALLEL }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await live(apiUrl, next.each, next.bills);
  });
  await Promise.all(lives);
}

test(`[trust 1] ${SCHEDULES} schedules of notices repeated, reordered, late and lost leave our ledger equal to WeChat’s`, async () => {
  const schedules = fc.sample(schedule, { numRuns: SCHEDULES, seed: 20_260_520 });
  await liveAll(system.apiUrl, schedules);
  expect(await judge()).toEqual([]);
  expect(await books.count("SELECT COUNT(*) FROM payment_attempts WHERE state = 'paid'")).toBeGreaterThan(SCHEDULES);
}, 180_000);

test('[trust 1] control: with the keys and checks against double booking taken out, ten schedules show it', async () => {
  await books.run('ALTER TABLE ledger_entries DROP KEY ledger_entries_once');
  const mutant = await startMutant(system.env, [
    { find: /if \(attempt\.state !== "paid"\) return this\.book/, replace: 'if (true) return this.book' },
    { find: /(UPDATE payment_attempts SET state = 'paid'[^`]*?) AND state <> 'paid'/, replace: '$1' },
    {
      find: /(async enterNotice[\s\S]*?)if \(isDuplicate\(error\)\) return false/,
      replace: '$1if (isDuplicate(error)) return true',
    },
  ]);
  try {
    await liveAll(mutant.url, fc.sample(schedule, { numRuns: 10, seed: 7 }));
    expect(await judge()).toContain('a payment is booked twice');
  } finally {
    await mutant.stop();
  }
}, 60_000);
