import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { freePorts } from '../support/system/free-ports.ts';
import { type Officer, type OwnSystem, type Person, startSystem, waitFor } from '../support/system/index.ts';
import { brokenMoneyRules, issueBills } from '../support/trust/bills.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { publishedEvent, seatRules } from '../support/trust/event.ts';
import { startMutant } from '../support/trust/mutant.ts';
import { type Call, send } from '../support/trust/send.ts';
import { PAY } from '../support/trust/till.ts';
import { admitUnit, newPerson, type Unit } from '../support/trust/unit.ts';

const KILLS = Number(process.env.KILLS ?? 6);
const CLIENTS = 8;

let system: OwnSystem;
let books: Books;
let officer: Officer;
let contact: Person;
let unit: Unit;

beforeAll(async () => {
  system = await startSystem({ env: { LOG_LEVEL: 'silent' } });
  books = openBooks(system.databaseUrl);
  officer = await system.officer('hefd');
  contact = await newPerson(system, 'kill-contact', 1);
  unit = await admitUnit(system, officer, contact, 1);
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

interface Intention {
  readonly route: string;
  readonly call: Call;
}

/** Repeats one intention under its key until it is answered, as a phone in a tunnel does. */
async function insist(apiUrl: string, { route, call }: Intention): Promise<string> {
  const key = randomUUID();
  for (;;) {
    try {
      const answer = await send(apiUrl, route, { ...call, key });
      if (answer.status < 300) return answer.text;
      if (answer.status < 500 && answer.code !== 'request_in_progress') throw new Refused(`${route}: ${answer.text}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
      await pause(20);
    }
  }
}

class Refused extends Error {}

const OFFER = 'POST /alliances/:alliance/events/:event/seat-offers';

const seats = (event: string, count: number): Intention[] =>
  Array.from({ length: count }, () => ({
    route: OFFER,
    call: { token: contact.token(), params: { alliance: 'hefd', event } },
  }));

const heldSeats = (event: string) =>
  books.count("SELECT COUNT(*) FROM registrations WHERE event_id = ? AND state <> 'cancelled'", [event]);

async function brokenRules(): Promise<string[]> {
  const broken = await brokenMoneyRules(books);
  for (const [sentence, sql] of Object.entries(seatRules)) if ((await books.count(sql)) > 0) broken.push(sentence);
  return broken;
}

test(`[trust 3] [trust 7] ${KILLS} kills of the API in the middle of everything: each intention happened once, nothing leaked`, async () => {
  const event = await publishedEvent(system, officer, { title: '断电研讨会' });
  const [port = 0] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const start = () => system.startReplica({ API_PORT: String(port), LOG_LEVEL: 'silent' });
  let api = await start();
  const answered: string[] = [];
  let isOver = false;
  const bills = await issueBills(books, unit, 400);
  let intended = 0;
  const client = async (at: number) => {
    while (!isOver) {
      const bill = at % 2 === 0 ? bills.pop() : undefined;
      const call = {
        token: contact.token(),
        params: { alliance: 'hefd', bill: bill ?? '' },
        body: { client: 'weapp' },
      };
      const [seat] = seats(event, 1);
      if (!bill) intended += 1;
      answered.push(await insist(url, bill ? { route: PAY, call } : (seat as Intention)));
    }
  };
  const clients = Array.from({ length: CLIENTS }, (_, at) => client(at));
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const before = answered.length;
    // Not at a fixed moment: after so many answers, somewhere in the middle of the next.
    await waitFor(() => answered.length >= before + 10 + kill * 3, { what: 'further answers' });
    await api.stop('SIGKILL');
    api = await start();
  }
  isOver = true;
  await Promise.all(clients);
  await api.stop();
  expect(await heldSeats(event)).toBe(intended);
  expect(new Set(answered).size).toBe(answered.length);
  expect(await brokenRules()).toEqual([]);
}, 90_000);

test('[trust 3] control: with a seat’s counter written outside its transaction, kills leak seats', async () => {
  const event = await publishedEvent(system, officer, { title: '漏水研讨会' });
  const mutant = await startMutant(system.env, [
    { find: /await session\.begin\(\);/, replace: '' },
    {
      find: /(async insert\(tx, seat\) \{)/,
      replace: '$1 process.kill(process.pid, "SIGKILL"); await new Promise(() => {});',
    },
  ]);
  const [seat] = seats(event, 1);
  await expect(send(mutant.url, OFFER, seat?.call)).rejects.toThrow();
  await mutant.stop();
  expect(await brokenRules()).not.toEqual([]);
}, 60_000);
