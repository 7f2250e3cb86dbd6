import type { JsonObject } from '../http/json.ts';
import { rfc3339 } from '../world/clock.ts';
import type { Order, OrderState } from '../world/state.ts';

const DESCRIPTIONS: Readonly<Record<OrderState, string>> = {
  NOTPAY: '订单未支付',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REFUND: '订单发生过退款',
};

/** What query and notification say; an order that was never paid lacks payer, transaction and times. */
export function viewOrder(order: Order): JsonObject {
  const base = {
    appid: order.appid,
    mchid: order.mchid,
    out_trade_no: order.outTradeNo,
    trade_state: order.state,
    trade_state_desc: DESCRIPTIONS[order.state],
    ...(order.attach === null ? {} : { attach: order.attach }),
  };
  if (order.paidAt === null) {
    return { ...base, promotion_detail: [], amount: { total: order.total, currency: 'CNY' } };
  }
  return {
    ...base,
    transaction_id: order.transactionId,
    trade_type: 'JSAPI',
    bank_type: 'OTHERS',
    success_time: rfc3339(order.paidAt),
    payer: { openid: order.openid },
    amount: { total: order.total, payer_total: order.total, currency: 'CNY', payer_currency: 'CNY' },
    promotion_detail: [],
  };
}
