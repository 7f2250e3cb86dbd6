import { takeFaults, textParam } from '../faults/fault.ts';
import type { Order, Persona } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { orderByPrepay } from './orders.ts';
import { NUMERIC, PayError } from './pay-error.ts';
import { settlePayment } from './settle-payment.ts';

type Outcome = 'pay' | 'cancel' | 'fail';
type ClientResult = 'ok' | 'cancel' | 'fail' | 'lost';

export const OUTCOMES: readonly Outcome[] = ['pay', 'cancel', 'fail'];

const CLIENT_SEES: Readonly<Record<Outcome, ClientResult>> = { pay: 'ok', cancel: 'cancel', fail: 'fail' };

export interface WalletResult {
  readonly order: Order;
  /** What the front end is told, which a C3 fault makes differ from what happened. */
  readonly result: ClientResult;
  readonly errMsg: string;
}

const ERR_MSG: Readonly<Record<ClientResult, string>> = {
  ok: 'requestPayment:ok',
  cancel: 'requestPayment:fail cancel',
  fail: 'requestPayment:fail 余额不足',
  lost: 'requestPayment:fail',
};

/** The payer's decision in the wallet; throws a PayError in words that the wallet shows. */
export function payInWallet(world: World, prepayId: string, persona: Persona, outcome: Outcome): WalletResult {
  const order = payableOrder(world, prepayId, persona);
  if (outcome === 'pay') settlePayment(world, order);
  const [lie] = takeFaults(world, ['C3'], { api: 'cashier', outTradeNo: order.outTradeNo, persona: persona.id });
  const result = lie === undefined ? CLIENT_SEES[outcome] : asResult(textParam(lie, 'callback', 'lost'));
  return { order, result, errMsg: ERR_MSG[result] };
}

export function payableOrder(world: World, prepayId: string, persona: Persona): Order {
  const found = orderByPrepay(world, prepayId);
  if (found === undefined)
    throw new PayError(404, 'ORDER_NOT_EXIST', '没有这个支付单，请回到商家页面重新发起支付', NUMERIC.orderMissing);
  if (!found.fresh)
    throw new PayError(400, 'ORDER_CLOSED', '该订单已过期，请回到商家页面重新发起支付', NUMERIC.orderClosed);
  const { order } = found;
  if (order.state === 'CLOSED')
    throw new PayError(400, 'ORDER_CLOSED', '该订单已过期，请回到商家页面重新发起支付', NUMERIC.orderClosed);
  if (order.state !== 'NOTPAY') throw new PayError(400, 'ORDERPAID', '该订单已支付，请勿重复支付', NUMERIC.prepayPaid);
  if (world.ids.openid(order.appid, persona.id) !== order.openid) {
    throw new PayError(400, 'PARAM_ERROR', '下单账号与支付账号不一致，请换回下单时的微信账号', NUMERIC.openid);
  }
  return order;
}

const asResult = (text: string): ClientResult =>
  text === 'ok' || text === 'cancel' || text === 'fail' ? text : 'lost';
