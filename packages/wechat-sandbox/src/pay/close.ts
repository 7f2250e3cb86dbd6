import { takeFaults } from '../faults/fault.ts';
import type { PayEndpoint } from './call.ts';
import { moveOrder } from './order-machine.ts';
import { orderOf } from './orders.ts';
import { settlePayment } from './settle-payment.ts';

export const close: PayEndpoint = {
  api: 'close',
  method: 'POST',
  url: '/v3/pay/transactions/out-trade-no/:outTradeNo/close',
  body: { kind: 'object', fields: { mchid: { kind: 'string', max: 32, required: true } } },
  mchidIn: 'body',
  outTradeNo: (call) => call.params.outTradeNo,
  run: (world, call) => {
    const order = orderOf(world, call.merchant.mchid, call.params.outTradeNo ?? '');
    // An unknown number is closed too: WeChat answers 204 there, so closing proves nothing.
    if (order === undefined) return { status: 204 };
    const [race] = takeFaults(world, ['C1'], { api: 'close', outTradeNo: order.outTradeNo });
    if (race !== undefined && order.state === 'NOTPAY') settlePayment(world, order);
    moveOrder(order, 'close');
    world.changed();
    return { status: 204 };
  },
};
