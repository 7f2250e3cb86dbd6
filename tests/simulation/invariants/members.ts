import { admissionPath } from '@mengwu/charter';
import { day } from '@mengwu/kernel';
import type { Invariant } from './invariant.ts';

interface Admitted {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly application: string | null;
  readonly state: string | null;
  readonly pathOn: string;
}

/** Every member came by an application that walked each step of its charter's path, up to the one that admits. */
export const admittedByThePath: Invariant = {
  name: 'every active member was admitted by the path of the charter',
  look: async ({ books, alliance, charter }, today) => {
    const members = await books.rows<Admitted>(
      `SELECT m.id, m.name, m.kind, a.id AS application, a.state, COALESCE(a.path_on, m.joined_on) AS pathOn
       FROM members m LEFT JOIN applications a ON a.member_id = m.id AND a.alliance_id = m.alliance_id
       WHERE m.alliance_id = ? AND m.state = 'active'`,
      [alliance],
    );
    const moves = await books.rows<{ application: string; step: string }>(
      `SELECT DISTINCT application_id AS application, from_step AS step FROM application_moves
       WHERE alliance_id = ? AND from_step IS NOT NULL AND NOT (to_step <=> from_step)`,
      [alliance],
    );
    const walked = new Map<string, Set<string>>();
    for (const { application, step } of moves) {
      walked.set(application, (walked.get(application) ?? new Set()).add(step));
    }
    return members.flatMap(({ name, kind, application, state, pathOn }) => {
      if (application === null) return [`${name} is on the register without an application`];
      if (state !== 'admitted') return [`${name} is on the register, its application is ${state}`];
      const { steps, memberAfter } = admissionPath(charter(day(pathOn < today ? pathOn : today)), kind);
      const needed = steps.slice(0, steps.findIndex(({ key }) => key === memberAfter) + 1);
      const missing = needed.filter(({ key }) => !walked.get(application)?.has(key));
      return missing.map(({ title }) => `${name} was admitted without the step ${title}`);
    });
  },
};

/** Nobody is on the register before the day from which an earlier departure lets it apply again. */
export const noBannedMember: Invariant = {
  name: 'nobody is admitted before a ban is over',
  look: async ({ books, alliance }) => {
    const early = await books.rows<{ name: string; reapplyFrom: string; submittedAt: string }>(
      `SELECT m.name, g.reapply_from AS reapplyFrom, a.submitted_at AS submittedAt
       FROM members m
       JOIN members g ON g.alliance_id = m.alliance_id AND g.credit_code = m.credit_code AND g.left_on < m.joined_on
       JOIN applications a ON a.alliance_id = m.alliance_id AND a.member_id = m.id
       WHERE m.alliance_id = ? AND g.reapply_from IS NOT NULL
         AND DATE(DATE_ADD(a.submitted_at, INTERVAL 8 HOUR)) < g.reapply_from`,
      [alliance],
    );
    return early.map(
      ({ name, reapplyFrom, submittedAt }) => `${name} applied on ${submittedAt}, banned until ${reapplyFrom}`,
    );
  },
};

/** Who has left acts for nobody, sits nowhere and holds nothing. */
export const noRightsAfterLeaving: Invariant = {
  name: 'no departed member keeps a right',
  look: async ({ books, alliance }) => {
    const left = "m.alliance_id = ? AND m.state <> 'active'";
    const acting = await books.rows<{ name: string }>(
      `SELECT m.name FROM members m JOIN member_people p ON p.alliance_id = m.alliance_id AND p.member_id = m.id
       WHERE ${left} AND p.removed_at IS NULL`,
      [alliance],
    );
    const sitting = await books.rows<{ name: string; body: string }>(
      `SELECT m.name, d.body FROM members m JOIN mandates d ON d.alliance_id = m.alliance_id AND d.member_id = m.id
       WHERE ${left} AND d.ended_at IS NULL`,
      [alliance],
    );
    return [
      ...acting.map(({ name }) => `somebody still acts for ${name}`),
      ...sitting.map(({ name, body }) => `${name} still has a place in ${body}`),
    ];
  },
};

/** A unit is on the register once at a time, and so is a person. */
export const onceOnTheRegister: Invariant = {
  name: 'a unit is on the register once',
  look: async ({ books, alliance }) => {
    const twice = await books.rows<{ code: string; n: number }>(
      `SELECT credit_code AS code, COUNT(*) AS n FROM members
       WHERE alliance_id = ? AND state = 'active' AND credit_code IS NOT NULL GROUP BY credit_code HAVING n > 1`,
      [alliance],
    );
    return twice.map(({ code, n }) => `${code} is on the register ${n} times`);
  },
};

/** Whoever left did so by a way of the charter: a notice that ran, a vote, or years without a duty. */
export const leftByTheCharter: Invariant = {
  name: 'whoever left did so by a way of the charter',
  look: async ({ books, alliance, charter }) => {
    const left = await books.rows<Left>(
      `SELECT m.name, m.left_how AS how, m.left_on AS leftOn, d.opened_on AS openedOn, d.track, d.state
       FROM members m LEFT JOIN departures d ON d.alliance_id = m.alliance_id AND d.member_id = m.id AND d.state = 'left'
       WHERE m.alliance_id = ? AND m.state <> 'active'`,
      [alliance],
    );
    return left.flatMap(({ name, how, leftOn, openedOn, track }) => {
      if (openedOn === null) return [`${name} has left without a departure`];
      if (track !== how) return [`${name} left by ${how}, its papers say ${track}`];
      const months = charter(day(openedOn)).withdrawal.noticeMonths?.value ?? 0;
      const isTooEarly = how === 'withdrawal' && leftOn < monthsAfter(openedOn, months);
      return isTooEarly ? [`${name} gave notice on ${openedOn} and left on ${leftOn} already`] : [];
    });
  },
};

interface Left {
  readonly name: string;
  readonly how: string;
  readonly leftOn: string;
  readonly openedOn: string | null;
  readonly track: string | null;
}

/** Counted apart from the system: the same date so many months on, or the last day of a month that has none. */
function monthsAfter(from: string, months: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
