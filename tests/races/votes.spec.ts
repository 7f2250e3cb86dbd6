import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VoteChoice } from '@mengwu/contracts';
import { type Officer, type OwnSystem, startSystem } from '../support/system/index.ts';
import { type Books, openBooks } from '../support/trust/books.ts';
import { CHOICES, type Chamber, copyBallot, openChamber } from '../support/trust/chamber.ts';
import { type Mutation, startMutant } from '../support/trust/mutant.ts';
import { send } from '../support/trust/send.ts';

const RACES = Number(process.env.RACES ?? 1_000);
const VOTERS = 6;
const AT_ONCE = 4;
const VOTE = 'POST /alliances/:alliance/motions/:motion/votes';
const CLOSE = 'POST /alliances/:alliance/desk/motions/:motion/close-vote';

let system: OwnSystem;
let books: Books;
let officers: readonly [Officer, Officer];
let chamber: Chamber;

beforeAll(async () => {
  system = await startSystem({ env: { DATABASE_POOL_SIZE: '32', WORKERS: 'off', LOG_LEVEL: 'error' } });
  books = openBooks(system.databaseUrl);
  officers = [await system.officer('tocop'), await system.officer('tocop', '秦秘书')];
  chamber = await openChamber(system, books, officers[0], { size: VOTERS });
}, 60_000);

afterAll(async () => {
  await books?.close();
  await system?.stop();
});

interface Sent {
  readonly voter: number;
  readonly choice: VoteChoice;
  readonly receipt: string;
  readonly status: number;
  readonly code: string | undefined;
}

/** Everybody votes, some twice at once, while two officers close: who comes first is chance. */
async function race(apiUrl: string, nth: number): Promise<string[]> {
  const { alliance, voters } = chamber;
  const manner = nth % 2 === 0 ? 'secret' : 'named';
  const { motion, ballot } = await copyBallot(books, chamber, manner);
  const params = { alliance, motion };
  const vote = async (voter: number): Promise<Sent> => {
    const choice = CHOICES[(nth + voter + randomBytes(1).readUInt8()) % 3] as VoteChoice;
    const nonce = randomBytes(16).toString('hex');
    const receipt = createHash('sha256').update(`${nonce}:${motion}:${choice}`).digest('hex');
    const { person, mandate } = voters[voter] as Chamber['voters'][number];
    const { status, code } = await send(apiUrl, VOTE, {
      token: person.token(),
      params,
      body: { mandate, choice, nonce },
    });
    return { voter, choice, receipt, status, code };
  };
  const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const votes = voters.flatMap((_, voter) => Array.from({ length: 1 + ((nth + voter) % 2) }, () => vote(voter)));
  const closes = officers.map(async (officer, at) => {
    await later(((nth * 7) % 23) + at);
    return send(apiUrl, CLOSE, { token: officer.token(), params, body: {} });
  });
  const sent = await Promise.all(votes);
  const closed = await Promise.all(closes);
  return judge({
    motion,
    ballot,
    manner,
    sent,
    closed: closed.map(({ status, code }) => `${status} ${code ?? ''}`.trim()),
  });
}

interface Race {
  readonly motion: string;
  readonly ballot: string;
  readonly manner: 'secret' | 'named';
  readonly sent: readonly Sent[];
  readonly closed: readonly string[];
}

/** What must hold however the race went; each broken rule as one line. */
async function judge({ motion, ballot, manner, sent, closed }: Race): Promise<string[]> {
  const broken: string[] = [];
  const counted = sent.filter(({ status }) => status === 200);
  const refused = sent.filter(({ status }) => status !== 200);
  for (const { status, code } of refused)
    if (status !== 409 || !['vote_twice', 'vote_closed'].includes(code ?? ''))
      broken.push(`a vote met ${status} ${code}`);
  if (new Set(counted.map(({ voter }) => voter)).size !== counted.length) broken.push('somebody was counted twice');
  if ([...closed].sort().join() !== '200,409 vote_closed') broken.push(`closing met ${[...closed].sort().join()}`);
  const table = manner === 'secret' ? 'published_papers' : 'named_votes';
  const papers = await books.rows<{ choice: VoteChoice; receipt: string }>(
    `SELECT choice, receipt FROM ${table} WHERE ballot_id = ?`,
    [ballot],
  );
  const left = await books.count('SELECT COUNT(*) FROM secret_papers WHERE ballot_id = ?', [ballot]);
  const marks = await books.count('SELECT COUNT(*) FROM vote_marks WHERE ballot_id = ?', [ballot]);
  if (left > 0) broken.push(`${left} papers stayed in the closed box`);
  if (marks !== counted.length) broken.push(`${marks} marks, ${counted.length} votes counted`);
  const receipts = (of: readonly { receipt: string }[]) =>
    of
      .map(({ receipt }) => receipt)
      .sort()
      .join();
  if (receipts(papers) !== receipts(counted)) broken.push('the box does not hold exactly the receipts given');
  const [row] = await books.rows<{ result: string | null }>(
    'SELECT CAST(result AS CHAR) AS result FROM ballots WHERE id = ?',
    [ballot],
  );
  const result = row?.result ? JSON.parse(row.result) : {};
  for (const choice of CHOICES)
    if (result[choice] !== counted.filter((one) => one.choice === choice).length)
      broken.push(`${choice} is miscounted`);
  const numbers = await books.count('SELECT COUNT(*) FROM resolutions WHERE motion_id = ?', [motion]);
  if (numbers !== 1) broken.push(`${numbers} resolutions`);
  return broken;
}

async function races(apiUrl: string, count: number): Promise<string[]> {
  const broken: string[] = [];
  for (let nth = 0; nth < count; nth += AT_ONCE) {
    const several = Array.from({ length: Math.min(AT_ONCE, count - nth) }, (_, at) => race(apiUrl, nth + at));
    broken.push(...(await Promise.all(several)).flat());
  }
  return broken;
}

test(`[trust 17] in ${RACES} races of votes against closing each vote is counted or refused, and the tally is the receipts`, async () => {
  expect(await races(system.apiUrl, RACES)).toEqual([]);
  // Numbers run without a gap, whoever closed what.
  const [numbers] = await books.rows<{ all: number; last: number; distinct: number }>(
    `SELECT COUNT(*) AS \`all\`, MAX(serial) AS last, COUNT(DISTINCT serial) AS \`distinct\` FROM resolutions
     WHERE alliance_id = 'tocop' AND body = 'council'`,
  );
  expect(numbers).toEqual({ all: RACES, last: RACES, distinct: RACES });
}, 300_000);

const controls: Readonly<Record<string, Mutation[]>> = {
  'looking before inserting instead of inserting once': [
    { find: 'INSERT INTO vote_marks', replace: 'INSERT IGNORE INTO vote_marks' },
  ],
  'a vote that does not hold the box open': [{ find: /motionId, ["']LOCK IN SHARE MODE["']/, replace: 'motionId, ""' }],
};

test.each(Object.entries(controls))(
  '[trust 17] control: %s turns it red',
  async (_, mutations) => {
    const mutant = await startMutant(system.env, mutations);
    try {
      expect((await races(mutant.url, 60)).length).toBeGreaterThan(0);
    } finally {
      await mutant.stop();
    }
  },
  120_000,
);
