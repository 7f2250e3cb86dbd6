import type { Invariant } from './invariant.ts';

/** Every movement of money adds up to nothing. */
export const ledgerBalances: Invariant = {
  name: 'the ledger balances',
  look: async ({ books, alliance }) => {
    const off = await books.rows<{ movement: string; sum: number }>(
      `SELECT movement_id AS movement, SUM(amount_fen) AS sum FROM ledger_entries WHERE alliance_id = ?
       GROUP BY movement_id HAVING sum <> 0`,
      [alliance],
    );
    return off.map(({ movement, sum }) => `movement ${movement} is off by ${sum}`);
  },
};

/** A paid bill was paid once, with its amount. */
export const billsPaidOnce: Invariant = {
  name: 'a paid bill is covered by one payment of its amount',
  look: async ({ books, alliance }) => {
    const wrong = await books.rows<{ id: string }>(
      `SELECT b.id FROM bills b
       LEFT JOIN payment_attempts p ON p.alliance_id = b.alliance_id AND p.id = b.payment_id AND p.state = 'paid'
       WHERE b.alliance_id = ? AND b.state = 'paid' AND (p.id IS NULL OR p.amount_fen <> b.total_fen)`,
      [alliance],
    );
    return wrong.map(({ id }) => `bill ${id}`);
  },
};
