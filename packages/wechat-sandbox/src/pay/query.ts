import { takeFaults, textParam } from '../faults/fault.ts';
import type { Order } from '../world/state.ts';
import type { World } from '../world/world.ts';
import type { PayEndpoint, PayOutcome } from './call.ts';
import { viewOrder } from './order-view.ts';
import { orderByTransaction, orderOf } from './orders.ts';
import { NUMERIC, PayError } from './pay-error.ts';

export const queryByNumber: PayEndpoint = {
  api: 'query',
  method: 'GET',
  url: '/v3/pay/transactions/out-trade-no/:outTradeNo',
  body: null,
  mchidIn: 'query',
  outTradeNo: (call) => call.params.outTradeNo,
  run: (world, call) => answer(world, orderOf(world, call.merchant.mchid, call.params.outTradeNo ?? '')),
};

export const queryByTransaction: PayEndpoint = {
  api: 'query',
  method: 'GET',
  url: '/v3/pay/transactions/id/:transactionId',
  body: null,
  mchidIn: 'query',
  outTradeNo: () => undefined,
  run: (world, call) => answer(world, orderByTransaction(world, call.merchant.mchid, call.params.transactionId ?? '')),
};

function answer(world: World, order: Order | undefined): PayOutcome {
  if (order === undefined) throw missing();
  const [lag] = takeFaults(world, ['R8'], { api: 'query', outTradeNo: order.outTradeNo });
  if (lag === undefined) return { status: 200, body: viewOrder(order) };
  if (textParam(lag, 'mode', 'notpay') === 'not-exist') throw missing();
  return { status: 200, body: viewOrder({ ...order, state: 'NOTPAY', paidAt: null }) };
}

const missing = (): PayError => new PayError(404, 'ORDER_NOT_EXIST', '订单不存在', NUMERIC.orderMissing);
