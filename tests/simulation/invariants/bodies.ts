import type { Invariant } from './invariant.ts';

/** A place that belongs to a unit is exercised by somebody who acts for it, and the unit is a member. */
export const mandatesOfMembers: Invariant = {
  name: 'a unit’s place is exercised by a person of that active member',
  look: async ({ books, alliance }) => {
    const wrong = await books.rows<{ body: string; unit: string | null; state: string | null }>(
      `SELECT d.body, m.name AS unit, m.state FROM mandates d
       JOIN mandate_people p ON p.alliance_id = d.alliance_id AND p.mandate_id = d.id AND p.until_at IS NULL
       LEFT JOIN members m ON m.alliance_id = d.alliance_id AND m.id = d.member_id
       LEFT JOIN member_people a ON a.alliance_id = d.alliance_id AND a.member_id = d.member_id
         AND a.person_id = p.person_id AND a.removed_at IS NULL
       WHERE d.alliance_id = ? AND d.ended_at IS NULL AND d.member_id IS NOT NULL
         AND (m.state <> 'active' OR a.person_id IS NULL)`,
      [alliance],
    );
    return wrong.map(({ body, unit, state }) => `${unit ?? 'an unknown unit'} (${state ?? '-'}) in ${body}`);
  },
};

interface Seat {
  readonly body: string;
  readonly start: string;
  readonly end: string | null;
}

/**
 * Whenever somebody took a place in a standing council it was at most floor(N/3) of its council, by our own arithmetic. A
 * council that shrinks later sends nobody home.
 */
export const smallStandingCouncil: Invariant = {
  name: 'a standing council is no larger than its share of the council',
  look: async ({ books, alliance, charter }, today) => {
    const seats = await books.rows<Seat>(
      'SELECT body, started_at AS start, ended_at AS end FROM mandates WHERE alliance_id = ?',
      [alliance],
    );
    const sizeAt = (body: string, at: string) =>
      seats.filter((seat) => seat.body === body && seat.start <= at && (seat.end === null || seat.end > at)).length;
    return Object.entries(charter(today).bodies).flatMap(([body, { maxShareOfCouncil: share, electedBy }]) => {
      if (!share || !electedBy) return [];
      const { numerator, denominator } = share.value;
      const taken = [...new Set(seats.filter((seat) => seat.body === body).map(({ start }) => start))];
      return taken.flatMap((at) => {
        const [small, large] = [sizeAt(body, at), sizeAt(electedBy.value, at)];
        return small * denominator > large * numerator ? [`${at}: ${small} in ${body} of ${large}`] : [];
      });
    });
  },
};

/** Nobody holds an office more often than the charter allows, unless a waiver was voted and approved. */
export const notTooManyTerms: Invariant = {
  name: 'nobody holds an office too often without a waiver',
  look: async ({ books, alliance, charter }, today) => {
    const max = charter(today).offices?.maxTerms?.value;
    if (!max) return [];
    const terms = await books.rows<{ office: string; person: string; n: number; waived: number }>(
      `SELECT t.office, t.person_id AS person, COUNT(*) AS n,
         (SELECT COUNT(*) FROM office_waivers w JOIN office_candidates c ON c.id = w.candidate_id AND c.alliance_id = w.alliance_id
          WHERE w.alliance_id = t.alliance_id AND c.person_id = t.person_id AND c.office = t.office
            AND w.kind = 'term' AND w.state = 'approved') AS waived
       FROM office_terms t WHERE t.alliance_id = ? GROUP BY t.alliance_id, t.office, t.person_id`,
      [alliance],
    );
    return terms
      .filter(({ n, waived }) => n > max + waived)
      .map(({ office, person, n }) => `${person} has held ${office} for ${n} terms, ${max} are the limit`);
  },
};

/** Whoever stands in a body or an office beyond the term does so only until somebody follows. */
export const termsEnd: Invariant = {
  name: 'an ended term was ended for a reason, and a running one has begun',
  look: async ({ books, alliance }) => {
    const odd = await books.rows<{ body: string; id: string }>(
      `SELECT body, id FROM mandates WHERE alliance_id = ?
         AND ((ended_at IS NOT NULL AND end_reason IS NULL) OR (ended_at IS NOT NULL AND ended_at < started_at)
           OR (ends_on IS NOT NULL AND ends_on < starts_on))`,
      [alliance],
    );
    return odd.map(({ body, id }) => `mandate ${id} in ${body}`);
  },
};
