import { day } from '@mengwu/kernel';
import type { Invariant } from './invariant.ts';

interface Counted {
  readonly id: string;
  readonly number: string;
  readonly outcome: 'passed' | 'failed';
  readonly kind: string;
  readonly body: string;
  readonly decidedOn: string;
  readonly ballot: string;
  readonly sitting: string;
}

interface Paper {
  readonly ballot: string;
  readonly choice: 'yes' | 'no' | 'abstain';
}

/** Counts each closed vote again from its papers and its roll, with arithmetic of its own. */
export const resolutionsCount: Invariant = {
  name: 'a resolution was taken with quorum and majority, counted again',
  look: async ({ books, alliance, charter }) => {
    const resolutions = await books.rows<Counted>(
      `SELECT id, number, outcome, kind, body, decided_on AS decidedOn, ballot_id AS ballot, sitting_id AS sitting
       FROM resolutions WHERE alliance_id = ?`,
      [alliance],
    );
    const papers = await books.rows<Paper>(
      `SELECT ballot_id AS ballot, choice FROM named_votes WHERE alliance_id = ?
       UNION ALL SELECT ballot_id, choice FROM published_papers WHERE alliance_id = ?`,
      [alliance, alliance],
    );
    const roll = await books.rows<{ ballot: string; part: string }>(
      'SELECT ballot_id AS ballot, part FROM ballot_voters WHERE alliance_id = ?',
      [alliance],
    );
    return resolutions.flatMap((one) => {
      const cast = papers.filter(({ ballot }) => ballot === one.ballot);
      const parts = roll.filter(({ ballot }) => ballot === one.ballot).map(({ part }) => part);
      const present = parts.filter((part) => part === 'voter').length;
      const entitled = present + parts.filter((part) => part === 'absent').length;
      const rules = charter(day(one.decidedOn)).bodies[one.body];
      const [quorum, majority] = [rules?.quorum?.value, rules?.majority?.value];
      const share = one.kind === 'amendment' ? (rules?.amendmentMajority?.value ?? majority) : majority;
      if (!quorum || !share) return [`${one.number}: the charter states no quorum or majority of ${one.body}`];
      const yes = cast.filter(({ choice }) => choice === 'yes').length;
      const isQuorate = present * quorum.denominator >= entitled * quorum.numerator;
      const isPassed = yes > 0 && yes * share.denominator >= present * share.numerator;
      return [
        ...(cast.length > present ? [`${one.number}: ${cast.length} papers of ${present} voters`] : []),
        ...(isQuorate ? [] : [`${one.number}: ${present} of ${entitled} are no quorum`]),
        ...(isPassed === (one.outcome === 'passed')
          ? []
          : [`${one.number}: ${yes} of ${present} and it is ${one.outcome}`]),
      ];
    });
  },
};

/** Numbers run on without a gap, one row for each body and year. */
export const resolutionNumbers: Invariant = {
  name: 'resolutions are numbered without a gap',
  look: async ({ books, alliance }) => {
    const gaps = await books.rows<{ body: string; year: number; n: number; last: number }>(
      `SELECT body, year, COUNT(*) AS n, MAX(serial) AS last FROM resolutions WHERE alliance_id = ?
       GROUP BY body, year HAVING n <> last`,
      [alliance],
    );
    return gaps.map(({ body, year, n, last }) => `${body} ${year}: ${n} resolutions, the last is ${last}`);
  },
};

/** An open vote, or one that was closed without a resolution, is in a sitting that has begun. */
export const votesInSittings: Invariant = {
  name: 'a vote is held in an open sitting',
  look: async ({ books, alliance }) => {
    const wrong = await books.rows<{ id: string; state: string }>(
      `SELECT b.id, s.state FROM ballots b JOIN sittings s ON s.id = b.sitting_id AND s.alliance_id = b.alliance_id
       WHERE b.alliance_id = ? AND (s.opened_at IS NULL OR (b.state = 'open' AND s.state <> 'open'))`,
      [alliance],
    );
    return wrong.map(({ id, state }) => `vote ${id} in a sitting that is ${state}`);
  },
};
