import { type PayContext, sendSigned } from './send-signed.ts';

/**
 * Closes an unpaid order; query before and after, the payer may have been faster.
 * WeChat Pay APIv3, `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`. Says nothing about whether it existed.
 */
export async function closeOrder(context: PayContext, outTradeNo: string): Promise<void> {
  await sendSigned(context, {
    method: 'POST',
    path: `/v3/pay/transactions/out-trade-no/${encodeURIComponent(outTradeNo)}/close`,
    body: JSON.stringify({ mchid: context.merchant.mchid }),
  });
}
