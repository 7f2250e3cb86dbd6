import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import type { PublishedBox, VoteChoice } from '@mengwu/contracts';
import { newId } from '../../platform/index.ts';
import { createLog } from '../../platform/logging/log.ts';
import {
  api,
  type Cast,
  cast,
  closed,
  council,
  done,
  inTx,
  openChamber,
  opened,
  type Person,
  refusal,
  send,
  showMotion,
  vote,
  voting,
} from './motion.fixture.ts';
import { VoteBox } from './persistence/vote-box.repository.ts';

const lines: string[] = [];
const log = createLog('trace', { write: (line: string) => lines.push(line) });
openChamber(undefined, { log });

interface Column {
  readonly name: string;
  readonly type: string;
  readonly extra: string;
  readonly fallback: string | null;
}

const columnsOf = (table: string) =>
  api.database.query<Column>(
    `SELECT column_name AS name, data_type AS type, extra, column_default AS fallback FROM information_schema.columns
     WHERE table_schema = DATABASE() AND table_name = ? ORDER BY column_name`,
    [table],
  );

const sql = (statement: string) => api.database.withSession((session) => session.execute(statement));

/** What of a table of papers could lead to whoever cast them: a shared value, a count, a time, a key to elsewhere. */
async function leaks(papers: string): Promise<string[]> {
  const columns = await columnsOf(papers);
  const marks = new Set((await columnsOf('vote_marks')).map(({ name }) => name));
  const places = new Set((await columnsOf('ballot_voters')).map(({ name }) => name));
  const known = new Set(['ballot_id', 'alliance_id']);
  const keys = await api.database.query<{ name: string }>(
    `SELECT column_name AS name FROM information_schema.key_column_usage
     WHERE table_schema = DATABASE() AND table_name = ? AND referenced_table_name IS NOT NULL`,
    [papers],
  );
  return [
    ...columns.filter(({ name }) => !known.has(name) && (marks.has(name) || places.has(name))).map(({ name }) => name),
    ...columns.filter(({ extra }) => /auto_increment/i.test(extra)).map(({ name }) => `${name} counts`),
    ...columns.filter(({ type }) => /date|time|year/i.test(type)).map(({ name }) => `${name} tells when`),
    ...columns.filter(({ fallback }) => /current_timestamp|now\(/i.test(fallback ?? '')).map(({ name }) => name),
    ...columns.filter(({ type }) => /int|decimal|float|double/i.test(type)).map(({ name }) => `${name} may order`),
    ...keys.map(({ name }) => `${name} points elsewhere`),
  ];
}

describe('[trust 18] the tables', () => {
  it('[trust 18] tie no paper to a voter: no shared value but the vote, no counter, no time', async () => {
    expect(await leaks('secret_papers')).toEqual([]);
    expect(await leaks('published_papers')).toEqual([]);
    expect((await columnsOf('secret_papers')).map(({ name }) => name)).toEqual([
      ...['alliance_id', 'ballot_id', 'choice', 'id', 'receipt'],
    ]);
    expect((await columnsOf('vote_marks')).map(({ name }) => name)).toEqual(['alliance_id', 'ballot_id', 'mandate_id']);
  });

  it('[trust 18] control: a counter, a person, a time in the papers turn it red', async () => {
    for (const [column, found] of [
      ['serial bigint not null auto_increment unique', ['serial counts', 'serial may order']],
      ['person_id char(36) null', ['person_id']],
      ['cast_at datetime(3) null', ['cast_at tells when']],
    ] as const) {
      await sql('CREATE TABLE leaky_papers LIKE secret_papers');
      try {
        await sql(`ALTER TABLE leaky_papers ADD COLUMN ${column}`);
        expect(await leaks('leaky_papers')).toEqual(found);
      } finally {
        await sql('DROP TABLE leaky_papers');
      }
    }
  });
});

const VOTERS = 10;
const BOXES = 100;

/** How far the order of the papers depends on the order in which they were cast: 81 on the average where not at all. */
function chiSquare(boxes: readonly (readonly number[])[]): number {
  const seen = Array.from({ length: VOTERS }, () => Array<number>(VOTERS).fill(0));
  for (const box of boxes)
    for (const [at, castAs] of box.entries()) {
      const row = seen[castAs] as number[];
      row[at] = (row[at] ?? 0) + 1;
    }
  const expected = boxes.length / VOTERS;
  return seen.flat().reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
}

// 81 degrees of freedom: chance goes beyond this once in some hundred million runs.
const BEYOND_CHANCE = 170;

describe('[trust 18] the order', () => {
  const published = async (keyOf?: () => string): Promise<Record<'key' | 'lie' | 'receipt', number[][]>> => {
    const box = api.get(VoteBox);
    const orders = { key: [] as number[][], lie: [] as number[][], receipt: [] as number[][] };
    for (let nth = 0; nth < BOXES; nth += 1) {
      const ballot = { alliance: 'tocop', id: newId(), manner: 'secret' } as const;
      const receipts = Array.from({ length: VOTERS }, () => cast({ alliance: 'tocop', id: ballot.id }, 'yes').receipt);
      for (const receipt of receipts) {
        await inTx(async (tx) => {
          tx.record({ alliance: 'tocop', action: 'motion.voted', subject: { kind: 'motion', id: ballot.id } });
          if (!keyOf) return box.putSecret(tx, ballot, { choice: 'yes', receipt });
          await tx.execute(
            "INSERT INTO secret_papers (id, ballot_id, alliance_id, choice, receipt) VALUES (?, ?, ?, 'yes', ?)",
            [keyOf(), ballot.id, ballot.alliance, receipt],
          );
        });
      }
      await inTx(async (tx) => {
        tx.record({ alliance: 'tocop', action: 'motion.vote-closed', subject: { kind: 'motion', id: ballot.id } });
        await box.publish(tx, ballot);
      });
      const places = async (order: string) => {
        const rows = await api.database.query<{ receipt: string }>(
          `SELECT receipt FROM published_papers IGNORE INDEX (published_papers_receipt)
           WHERE alliance_id = 'tocop' AND ballot_id = ? ${order}`,
          [ballot.id],
        );
        return rows.map(({ receipt }) => receipts.indexOf(receipt));
      };
      orders.key.push(await places('ORDER BY id'));
      orders.lie.push(await places(''));
      orders.receipt.push(await places('ORDER BY receipt'));
    }
    return orders;
  };

  it('[trust 18] of 1,000 papers says nothing of the order in which they were cast', async () => {
    const orders = await published();
    expect(orders.key.flat()).toHaveLength(1_000);
    for (const order of [orders.key, orders.lie, orders.receipt]) expect(chiSquare(order)).toBeLessThan(BEYOND_CHANCE);
    expect(await api.database.query("SELECT id FROM secret_papers WHERE alliance_id = 'tocop'")).toEqual([]);
  }, 60_000);

  it('[trust 18] control: keys that count upwards, as our other ids do, give the order away', async () => {
    const orders = await published(() => newId().replaceAll('-', ''));
    expect(chiSquare(orders.key)).toBeGreaterThan(BEYOND_CHANCE);
    expect(chiSquare(orders.lie)).toBeGreaterThan(BEYOND_CHANCE);
  }, 60_000);
});

/** Every text of the whole database in which a word stands, as table.column. */
async function whereIs(word: string): Promise<string[]> {
  const texts = await api.database.query<{ table: string; column: string }>(
    `SELECT table_name AS \`table\`, column_name AS \`column\` FROM information_schema.columns
     WHERE table_schema = DATABASE() AND data_type IN ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'json')`,
  );
  const found: string[] = [];
  for (const { table, column } of texts) {
    const rows = await api.database.query(
      `SELECT /* any-alliance: integrity */ 1 FROM \`${table}\` WHERE \`${column}\` LIKE CONCAT('%', ?, '%') LIMIT 1`,
      [word],
    );
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found.sort();
}

describe('[trust 18] what is kept of a secret vote', () => {
  it('[trust 18] is a mark and a paper: the nonce is nowhere, the receipt and the choice in the box alone', async () => {
    const [chen, wang] = (await council('tocop', 3)) as [Person, Person];
    const sitting = await opened({ alliance: 'tocop' }, 3);
    const motion = await voting({ alliance: 'tocop' }, sitting, 'secret');
    const before = await whereIs('abstain');
    const paper = cast(motion, 'abstain');
    await done(vote(motion, chen, paper));
    await done(vote(motion, wang, cast(motion, 'yes')));
    expect(await whereIs(paper.nonce)).toEqual([]);
    expect(await whereIs(paper.receipt)).toEqual(['secret_papers.receipt']);
    expect(await whereIs('abstain')).toEqual([...before, 'secret_papers.choice'].sort());
    const [audit] = await api.database.query<{ before_json: null; after_json: null; note: null }>(
      "SELECT before_json, after_json, note FROM audit_entries WHERE alliance_id = 'tocop' AND action = 'motion.voted'",
    );
    expect(audit).toEqual({ before_json: null, after_json: null, note: null });
    const answers = await api.database.query<{ answer: string }>(
      `SELECT answer FROM idempotency_keys WHERE answer LIKE '%hasVoted":true%' AND answer NOT LIKE '%"steps"%'`,
    );
    expect(answers.map(({ answer }) => JSON.parse(answer).answer)).toEqual([
      { motion: motion.id, hasVoted: true },
      { motion: motion.id, hasVoted: true },
    ]);
    // No count between opening and closing, not even for the desk.
    const shown = await showMotion(motion);
    expect(shown.ballot).toMatchObject({ voted: 2, result: null });
    expect(shown.voters.map(({ choice }) => choice)).toEqual([null, null, null]);
    expect(
      await refusal(
        send('GET /alliances/:alliance/desk/motions/:motion/box', { alliance: 'tocop', motion: motion.id }),
      ),
    ).toEqual({
      status: 409,
      code: 'box_not_published',
    });
    await closed(motion);
    expect(await whereIs(paper.receipt)).toEqual(['published_papers.receipt']);
  });

  it('[trust 18] leaves no word of it in the log, not even where a vote is refused', async () => {
    const [chen, wang] = (await council('tocop', 3)) as [Person, Person];
    const sitting = await opened({ alliance: 'tocop' }, 3);
    const motion = await voting({ alliance: 'tocop' }, sitting, 'secret');
    lines.length = 0;
    const paper = cast(motion, 'abstain');
    await done(vote(motion, chen, paper));
    expect(await refusal(vote(motion, chen, paper))).toMatchObject({ code: 'vote_twice' });
    expect(await refusal(vote(motion, wang, paper))).toMatchObject({ code: 'vote_receipt_taken' });
    const written = lines.join('');
    expect(written).toContain('/votes');
    for (const word of [paper.nonce, paper.receipt, 'abstain']) expect(written).not.toContain(word);
    // Control: a line that tells of it is seen.
    log.info({ seen: paper.nonce }, 'a vote');
    expect(lines.join('')).toContain(paper.nonce);
  });

  it('[trust 18] control: one audit row that says more is found', async () => {
    const receipt = 'f'.repeat(64);
    await inTx(async (tx) =>
      tx.record({ action: 'motion.voted', subject: { kind: 'motion', id: newId() }, after: { receipt } }),
    );
    expect(await whereIs(receipt)).toEqual(['audit_entries.after_json']);
  });

  it('[trust 18] a receipt cannot be used twice', async () => {
    const [chen, wang] = (await council('tocop', 3)) as [Person, Person];
    const sitting = await opened({ alliance: 'tocop' }, 3);
    const motion = await voting({ alliance: 'tocop' }, sitting, 'secret');
    const paper = cast(motion, 'yes');
    await done(vote(motion, chen, paper));
    expect(await refusal(vote(motion, wang, paper))).toEqual({ status: 409, code: 'vote_receipt_taken' });
    expect((await showMotion(motion)).ballot).toMatchObject({ voted: 1 });
  });
});

describe('[K4] the published box', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mengwu-box-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const recount = (box: PublishedBox, receipts: readonly string[]) => {
    const [boxFile, receiptFile] = [join(folder, 'box.json'), join(folder, 'receipts.txt')];
    writeFileSync(boxFile, JSON.stringify(box));
    writeFileSync(receiptFile, receipts.join('\n'));
    const { status, stdout, stderr } = spawnSync(process.execPath, ['docs/recount.mjs', boxFile, receiptFile], {
      encoding: 'utf8',
      env: {},
    });
    return { status, stdout: stdout.trim(), stderr: stderr.trim() };
  };

  it('[K4] [trust 18] holds every receipt, and a script that shares no code with us counts the same', async () => {
    const people = await council('tocop', 9);
    const sitting = await opened({ alliance: 'tocop' }, 8);
    const cases: { manner: 'named' | 'secret'; choices: VoteChoice[]; verdict: string }[] = [
      {
        manner: 'secret',
        choices: ['yes', 'yes', 'yes', 'yes', 'yes', 'yes', 'no'],
        verdict: '6 yes, 1 no, 0 abstained; 6 needed: passed',
      },
      {
        manner: 'named',
        choices: ['yes', 'yes', 'yes', 'yes', 'yes', 'no', 'abstain'],
        verdict: '5 yes, 1 no, 1 abstained; 6 needed: failed',
      },
      { manner: 'secret', choices: [], verdict: '0 yes, 0 no, 0 abstained; 6 needed: failed' },
    ];
    for (const { manner, choices, verdict } of cases) {
      const motion = await voting({ alliance: 'tocop', title: `${manner}${choices.length}` }, sitting, manner);
      const papers: Cast[] = choices.map((choice) => cast(motion, choice));
      for (const [nth, paper] of papers.entries()) await done(vote(motion, people[nth] as Person, paper));
      await closed(motion);
      const at = { alliance: 'tocop', motion: motion.id };
      const box = await done<PublishedBox>(
        send('GET /alliances/:alliance/motions/:motion/box', at, undefined, people[8]?.id),
      );
      const receipts = papers.map(({ receipt }) => receipt);
      expect(recount(box, receipts)).toEqual({ status: 0, stdout: verdict, stderr: '' });
      expect(box.papers.map(({ name }) => name === null)).toEqual(box.papers.map(() => manner === 'secret'));
      // One paper changed, one taken away, one receipt that is not there: each is noticed.
      if (box.papers.length === 0) continue;
      const [first, ...rest] = box.papers as [PublishedBox['papers'][number]];
      const turned = {
        ...box,
        papers: [{ ...first, choice: first.choice === 'yes' ? 'no' : 'yes' } as typeof first, ...rest],
      };
      expect(recount(turned, receipts).status).toBe(1);
      expect(recount({ ...box, papers: rest }, receipts).status).toBe(1);
      expect(recount(box, ['0'.repeat(64)]).stderr).toContain('is not in the box');
    }
    const stranger = (await council('hengshui', 1))[0] as Person;
    const motions = await api.database.query<{ id: string }>("SELECT id FROM motions WHERE alliance_id = 'tocop'");
    const asked = send(
      'GET /alliances/:alliance/motions/:motion/box',
      { alliance: 'tocop', motion: motions[0]?.id ?? '' },
      undefined,
      stranger.id,
    );
    expect(await refusal(asked)).toMatchObject({ status: 404, code: 'motion_not_found' });
  }, 30_000);
});
