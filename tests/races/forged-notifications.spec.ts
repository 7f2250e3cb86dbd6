import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type OwnSystem, type Person, startSystem, waitFor } from '../support/system/index.ts';
import { brokenMoneyRules, issueBills } from '../support/trust/bills.ts';
import { type Books, fingerprints, openBooks } from '../support/trust/books.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { deliver, type Letter, type Postman, startPostman } from '../support/trust/postman.ts';
import { PAY } from '../support/trust/till.ts';
import { admitUnit, newPerson, type Unit } from '../support/trust/unit.ts';

const MUTATIONS = Number(process.env.MUTATIONS ?? 3_000);

let system: OwnSystem;
let books: Books;
let postman: Postman;
let contact: Person;
let unit: Unit;

beforeAll(async () => {
  postman = await startPostman();
  // Nothing but letters may move money here, so no worker asks WeChat meanwhile.
  system = await startSystem({ env: { NOTIFY_BASE_URL: postman.url, WORKERS: 'off', LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  const officer = await system.officer('hefd');
  contact = await newPerson(system, 'forged-contact', 1);
  unit = await admitUnit(system, officer, contact, 1);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
  await postman?.close();
});

/** Pays a bill and keeps WeChat's letter about it in the hand. */
async function paidLetter(mode?: string): Promise<Letter> {
  const [bill = ''] = await issueBills(books, unit, 1);
  const { params } = await contact.call(PAY, { params: { alliance: 'hefd', bill }, body: { client: 'weapp' } });
  if (mode) await system.sandbox.addFault({ action: 'N9', params: { mode } });
  const before = postman.letters.length;
  await system.sandbox.requestPayment(params, { persona: contact.persona });
  return waitFor(() => postman.letters[before], { what: 'the letter' });
}

/** Everything that a notice could change. */
const moneyState = () =>
  fingerprints(books, [
    'payment_attempts',
    'payment_notices',
    'payment_incidents',
    'ledger_entries',
    'bills',
    'members',
    'audit_entries',
  ]);

type Alter = (letter: Letter, other: Letter) => Letter;

const withHeader = (letter: Letter, name: string, value: string | undefined): Letter => {
  const { [name]: _old, ...rest } = letter.headers;
  return { ...letter, headers: value === undefined ? rest : { ...rest, [name]: value } };
};

const flipBit = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  const index = at % copy.length;
  copy[index] = (copy[index] ?? 0) ^ (1 << (at % 8));
  return copy;
};

const HEADERS = ['wechatpay-timestamp', 'wechatpay-nonce', 'wechatpay-serial', 'wechatpay-signature'] as const;

/** One way to alter a true letter; none leaves both its bytes and its signature as they were. */
const alteration: fc.Arbitrary<Alter> = fc.oneof(
  fc.constantFrom(...HEADERS).map(
    (name): Alter =>
      (letter) =>
        withHeader(letter, name, undefined),
  ),
  fc.constantFrom(...HEADERS).map(
    (name): Alter =>
      (letter, other) =>
        withHeader(letter, name, `${other.headers[name]}x`),
  ),
  fc.constantFrom('wechatpay-nonce', 'wechatpay-signature').map(
    (name): Alter =>
      (letter, other) =>
        withHeader(letter, name, other.headers[name]),
  ),
  fc.nat().map(
    (at): Alter =>
      (letter) => {
        const signature = Buffer.from(letter.headers['wechatpay-signature'] ?? '', 'base64');
        return withHeader(letter, 'wechatpay-signature', flipBit(signature, at).toString('base64'));
      },
  ),
  fc
    .nat()
    .map(
      (): Alter => (letter) =>
        withHeader(letter, 'wechatpay-signature', `WECHATPAY/SIGNTEST/${letter.headers['wechatpay-signature']}`),
    ),
  fc
    .integer({ min: -100_000, max: 100_000 })
    .filter((seconds) => seconds !== 0)
    .map(
      (seconds): Alter =>
        (letter) =>
          withHeader(letter, 'wechatpay-timestamp', String(Number(letter.headers['wechatpay-timestamp']) + seconds)),
    ),
  fc.nat().map(
    (at): Alter =>
      (letter) => ({ ...letter, body: flipBit(letter.body, at) }),
  ),
  fc.nat().map(
    (at): Alter =>
      (letter) => ({ ...letter, body: letter.body.subarray(0, at % letter.body.length) }),
  ),
  fc.constantFrom(' ', '\n', '\u0000').map(
    (end): Alter =>
      (letter) => ({ ...letter, body: Buffer.concat([letter.body, Buffer.from(end)]) }),
  ),
  fc.constant<Alter>((letter) => ({
    ...letter,
    body: Buffer.from(JSON.stringify(JSON.parse(letter.body.toString()), null, 1)),
  })),
  fc.constant<Alter>((letter, other) => ({ ...letter, body: other.body })),
  fc.constantFrom('hengshui', 'cner', 'tocop', 'nobody').map(
    (merchant): Alter =>
      (letter) => ({ ...letter, path: `/wechat/pay/${merchant}/notifications` }),
  ),
  fc.jsonValue().map(
    (value): Alter =>
      (letter) => ({
        ...letter,
        body: Buffer.from(JSON.stringify({ ...JSON.parse(letter.body.toString()), summary: value })),
      }),
  ),
);

async function deliverAll(apiUrl: string, letters: readonly Letter[]): Promise<number[]> {
  const waiting = [...letters];
  const statuses: number[] = [];
  const hand = async () => {
    for (let letter = waiting.pop(); letter; letter = waiting.pop()) statuses.push(await deliver(apiUrl, letter));
  };
  await Promise.all(Array.from({ length: 8 }, hand));
  return statuses;
}

test(`[trust 6] ${MUTATIONS} altered notices: none is answered 2xx, none changes anything; the true ones still count`, async () => {
  const letters = [await paidLetter(), await paidLetter(), await paidLetter()];
  const before = await moneyState();
  const alterations = fc.sample(fc.tuple(alteration, fc.nat({ max: 2 })), { numRuns: MUTATIONS, seed: 20_260_521 });
  const altered = alterations.map(([alter, at]) => alter(letters[at] as Letter, letters[(at + 1) % 3] as Letter));
  const statuses = await deliverAll(system.apiUrl, altered);
  expect(statuses).toHaveLength(MUTATIONS);
  expect([...new Set(statuses)].filter((status) => status < 400)).toEqual([]);
  expect(await moneyState()).toEqual(before);
  expect(await deliverAll(system.apiUrl, letters)).toEqual([204, 204, 204]);
  expect(await books.count("SELECT COUNT(*) FROM payment_attempts WHERE state = 'paid'")).toBe(4);
}, 120_000);

test('[trust 6] control: without the check of signatures altered notices get through', async () => {
  const letter = await paidLetter();
  const pretty = { ...letter, body: Buffer.from(JSON.stringify(JSON.parse(letter.body.toString()), null, 1)) };
  expect(await deliver(system.apiUrl, pretty)).toBe(400);
  const before = await moneyState();
  const mutant = await startMutant(system.env, [
    { find: /if \(refusal !== (?:void 0|undefined)\) return refuse\S*\(refusal\);?/, replace: '' },
  ]);
  try {
    expect(await deliver(mutant.url, pretty)).toBe(204);
    expect(await moneyState()).not.toEqual(before);
  } finally {
    await mutant.stop();
  }
});

test('[trust 6] [NOT-05] control: without the comparison of amounts, one fen settles a bill of thousands', async () => {
  const cheap = await paidLetter('amount');
  const mutant = await startMutant(system.env, [{ find: /\[\s*"amount\.total",[\s\S]*?\],/, replace: '' }]);
  try {
    const paid = () => books.count("SELECT COUNT(*) FROM payment_attempts WHERE state = 'paid'");
    const before = await paid();
    expect(await deliver(mutant.url, cheap)).toBe(204);
    expect(await paid()).toBe(before + 1);
  } finally {
    await mutant.stop();
  }
  const again = await paidLetter('amount');
  const before = await books.count("SELECT COUNT(*) FROM payment_attempts WHERE state = 'paid'");
  expect(await deliver(system.apiUrl, again)).toBe(204);
  expect(await books.count("SELECT COUNT(*) FROM payment_attempts WHERE state = 'paid'")).toBe(before);
  expect(await brokenMoneyRules(books)).toEqual([]);
});
