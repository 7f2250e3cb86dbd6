import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { invariants } from '../simulation/invariants/index.ts';
import type { Life } from '../simulation/life.ts';
import { live } from '../simulation/live.ts';
import { openDesk } from '../simulation/open-desk.ts';
import { Watch } from '../simulation/watch.ts';

const ALLIANCE = 'hengshui';
const YEARS = 1;

let life: Awaited<ReturnType<typeof openDesk>>;
let watch: Watch;
beforeAll(async () => {
  watch = new Watch(invariants);
  life = await openDesk(ALLIANCE, 7, watch);
  await live(life, YEARS);
}, 300_000);
afterAll(() => life?.close());

const brokenIn = async (one: Life): Promise<string[]> => {
  const look = new Watch(invariants);
  await look.check(one, 'a look');
  return look.findings().broken.map((line) => line.replace(/^.* after a look: ([^:]+):.*$/, '$1'));
};

const only = 'LIMIT 1';
const active = `alliance_id = '${ALLIANCE}' AND state = 'active' ORDER BY number`;

/** One thing done behind the system's back, how it is put right again, and what has to notice it. */
const breakages: readonly (readonly [name: string, broken: readonly string[], mended: readonly string[]])[] = [
  [
    'every active member was admitted by the path of the charter',
    [`UPDATE applications SET state = 'refused' WHERE alliance_id = '${ALLIANCE}' AND state = 'admitted'`],
    [
      `UPDATE applications SET state = 'admitted' WHERE alliance_id = '${ALLIANCE}' AND state = 'refused' AND member_id IS NOT NULL`,
    ],
  ],
  [
    'nobody is admitted before a ban is over',
    [
      `INSERT INTO members (id, alliance_id, number, kind, name, credit_code, state, joined_on, charter_version, created_at, left_on, left_how, reapply_from)
       SELECT UUID(), '${ALLIANCE}', 'X-1', 'unit', '除名单位', credit_code, 'expelled', '2020-01-01', 'x', NOW(3), '2020-06-01', 'expulsion', '2099-01-01'
       FROM (SELECT credit_code FROM members WHERE ${active} ${only}) one`,
    ],
    [`DELETE FROM members WHERE alliance_id = '${ALLIANCE}' AND number = 'X-1'`],
  ],
  [
    'no departed member keeps a right',
    [`UPDATE members SET state = 'lapsed' WHERE ${active} ${only}`],
    [`UPDATE members SET state = 'active' WHERE alliance_id = '${ALLIANCE}' AND state = 'lapsed' AND left_on IS NULL`],
  ],
  [
    'a unit’s place is exercised by a person of that active member',
    [`UPDATE member_people SET removed_at = '2030-01-01' WHERE alliance_id = '${ALLIANCE}' AND removed_at IS NULL`],
    [`UPDATE member_people SET removed_at = NULL WHERE alliance_id = '${ALLIANCE}' AND removed_at = '2030-01-01'`],
  ],
  [
    'a standing council is no larger than its share of the council',
    Array.from(
      { length: 9 },
      () => `INSERT INTO mandates (id, alliance_id, body, title, starts_on, started_at, source, article, charter_version)
        VALUES (UUID(), '${ALLIANCE}', 'standingCouncil', 'x', '2027-01-01', '2099-01-01', 'x', 'x', 'x')`,
    ),
    [`DELETE FROM mandates WHERE alliance_id = '${ALLIANCE}' AND title = 'x'`],
  ],
  [
    'whoever left did so by a way of the charter',
    [
      `INSERT INTO members (id, alliance_id, number, kind, name, state, joined_on, charter_version, created_at, left_on, left_how)
       VALUES (UUID(), '${ALLIANCE}', 'X-2', 'unit', '不辞而别', 'withdrawn', '2027-01-01', 'x', NOW(3), '2027-02-01', 'withdrawal')`,
    ],
    [`DELETE FROM members WHERE alliance_id = '${ALLIANCE}' AND number = 'X-2'`],
  ],
  [
    'nobody holds an office too often without a waiver',
    Array.from(
      { length: 3 },
      () => `INSERT INTO office_terms (id, alliance_id, office, person_id, term_number, starts_on, started_at, ended_at, ended_on, end_reason, source, article, charter_version)
        SELECT UUID(), '${ALLIANCE}', '理事长', 'nobody', 1, '2020-01-01', NOW(3), NOW(3), '2021-01-01', 'x', 'x', 'x', 'x'`,
    ),
    [`DELETE FROM office_terms WHERE alliance_id = '${ALLIANCE}' AND person_id = 'nobody'`],
  ],
  [
    'an ended term was ended for a reason, and a running one has begun',
    [
      `UPDATE mandates SET ends_on = '1999-01-01' WHERE alliance_id = '${ALLIANCE}' AND body = 'council' ORDER BY id ${only}`,
    ],
    [`UPDATE mandates SET ends_on = NULL WHERE alliance_id = '${ALLIANCE}' AND ends_on = '1999-01-01'`],
  ],
  [
    'a resolution was taken with quorum and majority, counted again',
    [`UPDATE resolutions SET outcome = IF(outcome = 'passed', 'failed', 'passed') WHERE alliance_id = '${ALLIANCE}'`],
    [`UPDATE resolutions SET outcome = IF(outcome = 'passed', 'failed', 'passed') WHERE alliance_id = '${ALLIANCE}'`],
  ],
  [
    'resolutions are numbered without a gap',
    [`UPDATE resolutions SET serial = serial + 100 WHERE alliance_id = '${ALLIANCE}' ORDER BY serial DESC ${only}`],
    [`UPDATE resolutions SET serial = serial - 100 WHERE alliance_id = '${ALLIANCE}' AND serial > 100`],
  ],
  [
    'a vote is held in an open sitting',
    [
      `UPDATE sittings SET opened_at = NULL, code = REVERSE(code) WHERE alliance_id = '${ALLIANCE}' AND state = 'closed'`,
    ],
    [
      `UPDATE sittings SET opened_at = ended_at, code = REVERSE(code) WHERE alliance_id = '${ALLIANCE}' AND state = 'closed'`,
    ],
  ],
  [
    'the ledger balances',
    [
      `INSERT INTO ledger_entries (id, alliance_id, movement_id, account, amount_fen, subject_kind, subject_id, at)
       VALUES (UUID(), '${ALLIANCE}', 'lonely', 'x', 1, 'x', 'x', NOW(3))`,
    ],
    [`DELETE FROM ledger_entries WHERE alliance_id = '${ALLIANCE}' AND movement_id = 'lonely'`],
  ],
  [
    'a paid bill is covered by one payment of its amount',
    [
      `INSERT INTO bills (id, alliance_id, for_kind, for_id, payer_name, is_first_year, state, \`lines\`, total_fen, period_from, period_to, period_year, charter_version, issued_at)
       VALUES ('unpaid', '${ALLIANCE}', 'member', 'x', 'x', 0, 'paid', '[]', 1, '2027-01-01', '2027-12-31', 2027, 'x', NOW(3))`,
    ],
    [`DELETE FROM bills WHERE alliance_id = '${ALLIANCE}' AND id = 'unpaid'`],
  ],
];

describe('a simulated alliance', () => {
  it('lives a year through the public API, and nothing that must hold is broken', () => {
    const { acts, checks, broken } = watch.findings();
    expect(broken).toEqual([]);
    expect(acts).toBeGreaterThan(10);
    expect(checks).toBe(acts * invariants.length);
  });

  it.each(breakages)('control: «%s» is found when it is broken', async (name, broken, mended) => {
    expect(await brokenIn(life)).toEqual([]);
    for (const sql of broken) await life.books.run(sql);
    const found = await brokenIn(life);
    for (const sql of mended) await life.books.run(sql);
    expect(found).toContain(name);
    expect(await brokenIn(life)).toEqual([]);
  });

  it('control: every invariant but the one that the database itself keeps has a control', () => {
    const controlled = new Set(breakages.map(([name]) => name));
    expect(invariants.map(({ name }) => name).filter((name) => !controlled.has(name))).toEqual([
      'a unit is on the register once',
    ]);
  });
});
