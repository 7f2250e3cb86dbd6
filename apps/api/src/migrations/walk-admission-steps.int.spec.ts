import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../platform/database/connect.ts';
import { WalkAdmissionSteps1769040000000 } from './1769040000000-walk-admission-steps.ts';
import { migrations } from './index.ts';

const STATES = [
  'draft',
  'submitted',
  'returned',
  'publicity',
  'resolution',
  'dues',
  'admitted',
  'refused',
  'withdrawn',
];
const at = migrations.indexOf(WalkAdmissionSteps1769040000000);
const idOf = (nth: number) => `01900000-0000-7000-8000-${String(nth).padStart(12, '0')}`;

describe('applications from before the charter’s steps were walked by their keys', () => {
  let before: DataSource;
  let after: DataSource;

  beforeAll(async () => {
    const url = await emptyDatabase();
    before = await upTo(url, at);
    await before.runMigrations();
    for (const [nth, state] of STATES.entries())
      await layOld(before, idOf(nth), state, state === 'publicity' ? '2026-03-10' : null);
    // A notice without a last day, as they were while the charter's silence was closed by hand.
    await layOld(before, idOf(99), 'publicity', null);
    after = await upTo(url, at + 1);
    await after.runMigrations();
  }, 60_000);
  afterAll(async () => {
    await before?.destroy();
    await after?.destroy();
  });

  it('stand on the step that they stood on', async () => {
    const rows: { state: string; step: string | null; step_kind: string | null; path_on: unknown }[] =
      await after.query('select state, step, step_kind, path_on from applications where id <> ? order by id', [
        idOf(99),
      ]);
    expect(rows.map(({ state, step, step_kind: kind }) => [state, step, kind])).toEqual([
      ['draft', null, null],
      ['underway', 'review', 'review'],
      ['returned', 'review', 'review'],
      ['underway', 'publicity', 'publicity'],
      ['underway', 'resolution', 'resolution'],
      ['underway', 'dues', 'dues'],
      ['admitted', null, null],
      ['refused', null, null],
      ['withdrawn', null, null],
    ]);
    expect(rows.map(({ path_on: day }) => day !== null)).toEqual([false, ...Array(8).fill(true)]);
  });

  it('keep their notice with its last day; one without goes back to the review, and says why', async () => {
    const notices = await after.query(
      'select application_id as id, ends_on as endsOn, outcome from application_publicities',
    );
    expect(notices).toMatchObject([{ id: idOf(3), outcome: null }]);
    const [held] = await after.query('select state, step from applications where id = ?', [idOf(99)]);
    const [last] = await after.query(
      "select to_step as step, reason from application_moves where application_id = ? and event = 'reopen'",
      [idOf(99)],
    );
    expect([held, last]).toEqual([
      { state: 'underway', step: 'review' },
      { step: 'review', reason: '公示天数尚未设定，设定后重新开始公示' },
    ]);
  });

  it('keep their timeline and their resolutions', async () => {
    const moves = await after.query(
      'select event, from_step as fromStep, to_step as toStep from application_moves where application_id = ? order by at',
      [idOf(4)],
    );
    expect(moves).toEqual([
      { event: 'submit', fromStep: null, toStep: 'review' },
      { event: 'advance', fromStep: 'review', toStep: 'resolution' },
    ]);
    const [resolution] = await after.query('select step from application_resolutions where application_id = ?', [
      idOf(5),
    ]);
    expect(resolution).toEqual({ step: 'resolution' });
  });

  it('can be taken back', async () => {
    await after.undoLastMigration();
    const rows = await after.query('select state from applications where id <> ? order by id', [idOf(99)]);
    expect(rows.map(({ state }: { state: string }) => state)).toEqual(STATES);
    await after.runMigrations();
  });
});

/** A database of its own beside the one that the other specs use. */
async function emptyDatabase(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? '');
  const name = `${url.pathname.slice(1)}_walk`;
  const source = await createDataSource(url.href, 1).initialize();
  await source.query(`drop database if exists ${name}`);
  await source.query(`create database ${name} character set utf8mb4 collate utf8mb4_unicode_ci`);
  await source.destroy();
  url.pathname = `/${name}`;
  return url.href;
}

function upTo(url: string, count: number): Promise<DataSource> {
  return createDataSource(url, 2)
    .setOptions({ migrations: migrations.slice(0, count) as never })
    .initialize();
}

async function layOld(source: DataSource, id: string, state: string, endsOn: string | null): Promise<void> {
  const submitted = state === 'draft' ? null : '2026-03-01 02:00:00.000';
  await source.query(
    `insert into applications (id, alliance_id, applicant_id, kind, name, state, fields, charter_version,
       publicity_ends_on, created_at, submitted_at, waiting_since, updated_at)
     values (?, 'cner', ?, ?, ?, ?, '{}', 'old', ?, '2026-03-01 01:00:00.000', ?, ?, '2026-03-02 01:00:00.000')`,
    [id, id, 'unit', `单位${id.slice(-2)}`, state, endsOn, submitted, submitted],
  );
  const move = (event: string, from: string, to: string, when: string) =>
    source.query(
      `insert into application_moves (id, alliance_id, application_id, event, from_state, to_state, by_role, at)
       values (uuid(), 'cner', ?, ?, ?, ?, 'officer', ?)`,
      [id, event, from, to, when],
    );
  if (submitted) await move('submit', 'draft', 'submitted', '2026-03-01 02:00:00.000');
  if (['publicity', 'resolution', 'dues'].includes(state)) {
    await move(`enter-${state}`, 'submitted', state, '2026-03-02 01:00:00.000');
  }
  if (state === 'dues') {
    await source.query(
      `insert into application_resolutions (application_id, alliance_id, body, number, decided_on, outcome, file_id, recorded_by, recorded_at)
       values (?, 'cner', '理事会', '1号', '2026-03-01', 'approved', ?, ?, '2026-03-02 01:00:00.000')`,
      [id, id, id],
    );
  }
}
