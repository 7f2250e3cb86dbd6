import type { MovementKind } from '@mengwu/contracts';
import { type Fen, fen } from '@mengwu/kernel';

/** `cash` is where the money lies; the others say what it came for or went to. */
export type Account = 'cash' | 'donations' | 'income' | 'spending';

export interface Posting {
  readonly account: Account;
  readonly amountFen: Fen;
}

const REASON = { donation: 'donations', income: 'income', spending: 'spending' } as const;

/** The two sides of a movement; they add up to zero. */
export function postings(kind: Exclude<MovementKind, 'reversal'>, amountFen: Fen): Posting[] {
  return [
    { account: 'cash', amountFen },
    { account: REASON[kind], amountFen: fen(-amountFen) },
  ];
}

/** The opposite of what was posted. */
export function opposite(posted: readonly Posting[]): Posting[] {
  return posted.map(({ account, amountFen }) => ({ account, amountFen: fen(-amountFen) }));
}
