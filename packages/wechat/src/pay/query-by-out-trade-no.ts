import { PayError } from './pay-error.ts';
import { type PayContext, parseAnswer, sendSigned } from './send-signed.ts';
import { Transaction } from './transaction.ts';

/**
 * What WeChat Pay knows of an order, verified. WeChat Pay APIv3, `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`.
 * `rejected` / `ORDER_NOT_EXIST` soon after an ordering without answer means: order again with the same body.
 */
export async function queryByOutTradeNo(context: PayContext, outTradeNo: string): Promise<Transaction> {
  const { mchid } = context.merchant;
  const bytes = await sendSigned(context, {
    method: 'GET',
    path: `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}?mchid=${encodeURIComponent(mchid)}`,
  });
  const transaction = parseAnswer(Transaction, bytes);
  // The signature does not cover the question: a recorded answer about another order would verify too.
  if (transaction.out_trade_no === outTradeNo && transaction.mchid === mchid) return transaction;
  throw new PayError({
    kind: 'unverified',
    code: 'ANSWER_MISMATCH',
    message: 'WeChat Pay answered about another order than the one asked for',
  });
}
