import { z } from 'zod';

/** WeChat adds fields without notice; only those that decide something are looked at. */
export const Transaction = z.object({
  appid: z.string(),
  mchid: z.string(),
  out_trade_no: z.string(),
  transaction_id: z.string().optional(),
  trade_type: z.string().optional(),
  trade_state: z.enum(['SUCCESS', 'REFUND', 'NOTPAY', 'CLOSED', 'REVOKED', 'USERPAYING', 'PAYERROR']),
  trade_state_desc: z.string().optional(),
  bank_type: z.string().optional(),
  attach: z.string().optional(),
  success_time: z.iso.datetime({ offset: true }).optional(),
  payer: z.object({ openid: z.string().optional() }).optional(),
  amount: z
    .object({
      total: z.int().min(0),
      payer_total: z.int().min(0).optional(),
      currency: z.string().optional(),
    })
    .optional(),
});

/** A payment as WeChat Pay tells it, in fen (WeChat Pay APIv3, "querying an order" and "payment notification"). */
export type Transaction = z.infer<typeof Transaction>;

/** What our own record says about the order. */
export interface ExpectedTransaction {
  readonly appid: string;
  readonly mchid: string;
  readonly outTradeNo: string;
  readonly totalFen: number;
  /** Left out where the payer is not known beforehand (H5, QR). */
  readonly openid?: string;
}

/** True when money came in: `REFUND` says that some of it was asked back, after it had come. */
export function wasPaid(transaction: Transaction): boolean {
  return transaction.trade_state === 'SUCCESS' || transaction.trade_state === 'REFUND';
}

/**
 * Names of the fields in which a paid transaction differs from our order; empty means: this is our money.
 * A field that WeChat left out counts as different. `total` is compared, not what the payer gave after coupons.
 */
export function transactionMismatches(transaction: Transaction, expected: ExpectedTransaction): string[] {
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['appid', transaction.appid, expected.appid],
    ['mchid', transaction.mchid, expected.mchid],
    ['out_trade_no', transaction.out_trade_no, expected.outTradeNo],
    ['transaction_id', transaction.transaction_id === undefined, false],
    ['amount.total', transaction.amount?.total, expected.totalFen],
    ['amount.currency', transaction.amount?.currency, 'CNY'],
    ['payer.openid', transaction.payer?.openid, expected.openid ?? transaction.payer?.openid],
  ];
  return pairs.filter(([, theirs, ours]) => theirs !== ours).map(([field]) => field);
}
