import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type Day, day } from '@mengwu/kernel';
import { newId, type Tool } from '../../platform/index.ts';
import { createTestApi, type TestApi } from '../../platform/testing/index.ts';
import { Bodies } from '../bodies/index.ts';
import { Duties } from '../duties/index.ts';
import { Members } from '../members/index.ts';
import { CharterTrialModule, charterDryRun, charterExplain } from './index.ts';

const ALLIANCE = 'hengshui';
const file = readFileSync('config/charters/hengshui.yaml', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'mengwu-trial-'));

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ rooms: [CharterTrialModule] });
});
beforeEach(async () => {
  await api.reset();
  await api.travelTo('2026-03-02T01:00:00Z');
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await api.close();
});

const run = <T>(work: Parameters<TestApi['transactions']['run']>[1]) =>
  api.transactions.run(api.context(), work, { unrecorded: 'machinery' }) as Promise<T>;

async function admit(name: string, joinedOn: string): Promise<{ memberId: string; personId: string }> {
  const personId = newId();
  await api.database.withSession((session) =>
    session.execute('INSERT INTO persons (id, name, phone, created_at) VALUES (?, ?, NULL, ?)', [
      ...[personId, `${name}代表`, api.clock.now()],
    ]),
  );
  const { id } = await run<{ id: string }>((tx) =>
    api.get(Members).admit(tx, {
      ...{ alliance: ALLIANCE, kind: 'unit', name, creditCode: null, tier: null, joinedOn: day(joinedOn) },
      ...{ paidThrough: null, charterVersion: '0', people: [{ personId, role: 'representative' }] },
    }),
  );
  return { memberId: id, personId };
}

const fulfil = (memberId: string, on: string) =>
  run((tx) =>
    api.get(Duties).record(tx, {
      ...{ alliance: ALLIANCE, memberId, kind: 'task', on: day(on), title: '提交年度资料' },
      evidence: { kind: 'task', id: newId() },
    }),
  );

/** A vote that has been counted, as it stands in the tables. */
async function counted(title: string, votes: { entitled: number; present: number; yes: number }, on: Day) {
  const [motion, result] = [newId(), { ...votes, no: votes.present - votes.yes, abstain: 0, silent: 0 }];
  await run(async (tx) => {
    await tx.execute(
      `INSERT INTO motions (id, alliance_id, kind, title, text, state, steps, article, concerns, payload, proposed_as,
         proposed_at, charter_version)
       VALUES (?, ?, 'admission', ?, '', 'passed', '[]', '第十五条（七）', '{}', '{}', '秘书处', ?, '0')`,
      [motion, ALLIANCE, title, tx.now],
    );
    await tx.execute(
      `INSERT INTO ballots (id, alliance_id, motion_id, step, body, sitting_id, manner, presence, state, rules, entitled,
         present, recused, opened_at, opened_by, closed_at, closed_by, result, charter_version)
       VALUES (?, ?, ?, 0, 'council', ?, 'named', 'room', 'closed', '{}', ?, ?, 0, ?, ?, ?, ?, ?, '0')`,
      [
        ...[newId(), ALLIANCE, motion, newId(), votes.entitled, votes.present, tx.now, newId(), `${on} 04:00:00`],
        ...[newId(), JSON.stringify({ ...result, needed: 0, isPassed: true, article: '第十五条' })],
      ],
    );
  });
}

/** A notice of withdrawal that runs, as it stands in the table. */
const notice = (memberId: string, name: string, on: string) =>
  run((tx) =>
    tx.execute(
      `INSERT INTO departures (id, alliance_id, member_id, member_name, track, state, opened_on, text, files, grounds,
         reply_files, article, charter_version, opened_at, version)
       VALUES (?, ?, ?, ?, 'withdrawal', 'approval', ?, '', '[]', '[]', '[]', '第十二条', '0', ?, 0)`,
      [newId(), ALLIANCE, memberId, name, on, tx.now],
    ),
  );

async function use(tool: Tool, ...args: string[]): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const code = await tool.run(api.app, args, (line) => lines.push(line));
  return { code, lines };
}

function written(...changes: readonly (readonly [piece: string, by: string])[]): string {
  const text = changes.reduce((yaml, [piece, by]) => {
    if (!yaml.includes(piece)) throw new Error(`the charter has no ${piece}`);
    return yaml.replace(piece, () => by);
  }, file);
  const path = join(folder, 'hengshui.yaml');
  writeFileSync(path, text);
  return path;
}

const YEARS = 'years: [{ from: 2021-01-01, article: 第十三条, rules: [E8], value: 3 }]';
const MAJORITY = 'majority: [{ from: 2021-01-01, article: 第十五条, rules: [E10], value: 2/3 }]';
const TERM = 'termYears: [{ from: 2021-01-01, article: 第十五条, rules: [E10], value: 5 }]';

describe('charter-dry-run', () => {
  it('[E8] [E10] tells who would stand otherwise and which votes would have gone otherwise', async () => {
    const idle = await admit('江城技工学校', '2021-03-01');
    const busy = await admit('河口技师学院', '2021-03-01');
    await fulfil(idle.memberId, '2023-06-01');
    await fulfil(busy.memberId, '2025-12-01');
    await run((tx) =>
      api.get(Bodies).takeMandate(tx, {
        ...{ alliance: ALLIANCE, body: 'council', personId: idle.personId, memberId: idle.memberId, title: '理事' },
        ...{ startsOn: day('2022-03-01'), basis: { source: 'appointment' }, by: null },
      }),
    );
    await counted('吸收东湖技校', { entitled: 15, present: 10, yes: 7 }, day('2025-06-01'));
    await counted('吸收西山技校', { entitled: 15, present: 10, yes: 9 }, day('2025-06-02'));

    const { code, lines } = await use(
      charterDryRun,
      written(
        [YEARS, YEARS.replace('value: 3', 'value: 2')],
        [MAJORITY, MAJORITY.replace('2/3', '3/4')],
        [TERM, TERM.replace('value: 5', 'value: 4')],
      ),
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      '  changed  bodies.council.majority  from 2021-01-01',
      '  changed  bodies.council.termYears  from 2021-01-01',
      '  changed  inactivity.years  from 2021-01-01',
      'Standing on 2026-03-02:',
      '  inactivity  江城技工学校: 正常 → 视为退出（自2025-06-02）  (第十三条)',
      '  term  江城技工学校代表: 2027-03-01 届满 → 已于 2026-03-01 届满  (第十五条)',
      'Votes that would have gone otherwise:',
      '  2025-06-01  吸收东湖技校: passed with 7 of 10 present → would fail, 8 needed  (第十五条)',
      '3 parameters, 2 standings, 1 votes differ; dues 0.00 yuan → 0.00 yuan',
    ]);
  });

  it('[E7] tells for whom a longer notice would move the last day', async () => {
    const { memberId } = await admit('江城技工学校', '2025-03-01');
    await notice(memberId, '江城技工学校', '2026-01-31');
    const months = 'noticeMonths: [{ from: 2021-01-01, article: 第十二条, rules: [E7], value: 3 }]';
    const { lines } = await use(charterDryRun, written([months, months.replace('value: 3', 'value: 4')]));
    expect(lines).toContain(
      '  withdrawal  江城技工学校: 最后一天 2026-04-30，还须批准 → 最后一天 2026-05-31，还须批准  (第十二条)',
    );
  });

  it('the control: the file in force changes nothing', async () => {
    await admit('江城技工学校', '2021-03-01');
    expect(await use(charterDryRun, written())).toEqual({
      code: 0,
      lines: ['0 parameters, 0 standings, 0 votes differ; dues 0.00 yuan → 0.00 yuan'],
    });
  });

  it('a file with a mistake is told by its mistakes, and nothing is tried', async () => {
    const { code, lines } = await use(charterDryRun, written([MAJORITY, MAJORITY.replace('2/3', '4/3')]));
    expect(code).toBe(1);
    expect(lines).toEqual([
      'hengshui.yaml: bodies.council.majority[0].value "4/3" is no possible share; it must be more than nothing and at most the whole, such as 2/3.',
    ]);
  });

  it('a dry run writes nothing', async () => {
    await admit('江城技工学校', '2021-03-01');
    const count = () =>
      api.database.query<{ rows: number }>(
        '/* any-alliance: integrity */ SELECT (SELECT COUNT(*) FROM audit_entries) + (SELECT COUNT(*) FROM members) AS `rows`',
      );
    const before = await count();
    await use(charterDryRun, written([YEARS, YEARS.replace('value: 3', 'value: 1')]));
    expect(await count()).toEqual(before);
  });
});

describe('charter-explain', () => {
  it('[E13] tells the values of today with their articles', async () => {
    const { code, lines } = await use(charterExplain, ALLIANCE, 'e13');
    expect(code).toBe(0);
    expect(lines).toContain('1/3');
    expect(lines).toContain('  第十六条, since 2021-01-01  bodies.standingCouncil.maxShareOfCouncil');
    expect(lines.at(-1)).toMatch(/^enforced by standingCouncilLimit in the room bodies/);
  });

  it('names what there is instead of an alliance or a rule that there is not', async () => {
    expect(await use(charterExplain, 'nowhere', 'A1')).toMatchObject({ code: 2 });
    expect(await use(charterExplain, ALLIANCE, 'A17')).toEqual({
      ...{ code: 2, lines: ['The charter of hengshui refers to no rule "A17".'] },
    });
  });
});
