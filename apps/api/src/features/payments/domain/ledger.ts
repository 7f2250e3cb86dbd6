import { type Fen, fen } from '@mengwu/kernel';

/** `wechat` holds what WeChat collected for us; the others say what it was collected for. */
export type Account = 'wechat' | 'dues' | 'event-fees' | 'to-refund';

export interface Posting {
  readonly account: Account;
  /** Positive: comes in; negative: its reason. One movement adds up to zero. */
  readonly amountFen: Fen;
}

const INCOME = { bill: 'dues', registration: 'event-fees' } as const;

/** Money that settles its subject, or that came for a subject already paid and has to go back. */
export function postings(subject: 'bill' | 'registration', amountFen: Fen, isSurplus: boolean): Posting[] {
  return [
    { account: 'wechat', amountFen },
    { account: isSurplus ? 'to-refund' : INCOME[subject], amountFen: fen(-amountFen) },
  ];
}

/** Money that had settled its subject has to go back after all. */
export function reversal(subject: 'bill' | 'registration', amountFen: Fen): Posting[] {
  return [
    { account: INCOME[subject], amountFen },
    { account: 'to-refund', amountFen: fen(-amountFen) },
  ];
}
