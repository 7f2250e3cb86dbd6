import { randomUUID } from 'node:crypto';
import type { Books } from './books.ts';
import type { Unit } from './unit.ts';

// Dues years far ahead, so that no journey in time raises the same bill itself.
let year = 3_000;

/** Further open bills of a member, copies of the one that it paid: a test of payments needs more than a year brings. */
export async function issueBills(books: Books, unit: Unit, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  for (const id of ids) {
    year += 1;
    await books.run(
      `INSERT INTO bills (id, alliance_id, for_kind, for_id, payer_id, payer_name, tier, is_first_year, state, \`lines\`,
         total_fen, period_from, period_to, period_year, due_on, charter_version, issued_at)
       SELECT ?, alliance_id, 'member', ?, payer_id, payer_name, tier, is_first_year, 'open', \`lines\`,
         total_fen, period_from, period_to, ?, due_on, charter_version, issued_at
       FROM bills WHERE alliance_id = ? AND id = ?`,
      [id, unit.memberId, year, unit.alliance, unit.billId],
    );
  }
  return ids;
}

/** What must hold of money whatever happened; the sentences that do not. */
export async function brokenMoneyRules(books: Books): Promise<string[]> {
  const rules: Record<string, string> = {
    'a movement does not balance':
      'SELECT COUNT(*) FROM (SELECT movement_id FROM ledger_entries GROUP BY movement_id HAVING SUM(amount_fen) <> 0) x',
    'a payment is booked twice':
      "SELECT COUNT(*) FROM (SELECT movement_id FROM ledger_entries WHERE account = 'wechat' GROUP BY movement_id HAVING COUNT(*) > 1) x",
    'a paid attempt has no booking':
      "SELECT COUNT(*) FROM payment_attempts a LEFT JOIN ledger_entries l ON l.movement_id = a.id AND l.account = 'wechat' WHERE a.state = 'paid' AND l.id IS NULL",
    'a booking has no paid attempt':
      "SELECT COUNT(*) FROM ledger_entries l LEFT JOIN payment_attempts a ON a.id = l.movement_id AND a.state = 'paid' WHERE a.id IS NULL",
    'a booking differs from what was ordered':
      "SELECT COUNT(*) FROM ledger_entries l JOIN payment_attempts a ON a.id = l.movement_id WHERE l.account = 'wechat' AND l.amount_fen <> a.amount_fen",
    'a bill was settled by two payments':
      "SELECT COUNT(*) FROM (SELECT subject_id FROM ledger_entries WHERE account = 'dues' GROUP BY subject_id HAVING COUNT(*) > 1) x",
    'a paid bill has no payment':
      "SELECT COUNT(*) FROM bills b LEFT JOIN ledger_entries l ON l.subject_id = b.id AND l.account = 'dues' WHERE b.state = 'paid' AND l.id IS NULL",
    'a settled bill is not paid':
      "SELECT COUNT(*) FROM ledger_entries l JOIN bills b ON b.id = l.subject_id WHERE l.account = 'dues' AND b.state <> 'paid'",
    'a transaction stands on two orders':
      'SELECT COUNT(*) FROM (SELECT transaction_id FROM payment_attempts WHERE transaction_id IS NOT NULL GROUP BY merchant_id, transaction_id HAVING COUNT(*) > 1) x',
    'a subject has two open attempts':
      "SELECT COUNT(*) FROM (SELECT subject_id FROM payment_attempts WHERE state IN ('created', 'open') GROUP BY alliance_id, subject_kind, subject_id HAVING COUNT(*) > 1) x",
  };
  const broken: string[] = [];
  for (const [sentence, sql] of Object.entries(rules)) if ((await books.count(sql)) > 0) broken.push(sentence);
  return broken;
}
