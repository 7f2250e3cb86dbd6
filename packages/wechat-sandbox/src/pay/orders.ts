import { type Order, orderKey, type Prepay } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { moveOrder } from './order-machine.ts';

const PREPAY_LIFE_MS = 2 * 3_600_000;

/** The order as it is now: an unpaid one past its time is closed first. */
export function findOrder(world: World, key: string): Order | undefined {
  const order = Object.hasOwn(world.state.orders, key) ? world.state.orders[key] : undefined;
  if (order !== undefined && order.state === 'NOTPAY' && world.clock.now() >= order.expiresAt) {
    moveOrder(order, 'expire');
    world.changed();
  }
  return order;
}

export const orderOf = (world: World, mchid: string, outTradeNo: string): Order | undefined =>
  findOrder(world, orderKey(mchid, outTradeNo));

export const orderByTransaction = (world: World, mchid: string, transactionId: string): Order | undefined =>
  Object.values(world.state.orders).find((order) => order.mchid === mchid && order.transactionId === transactionId);

export function issuePrepay(world: World, order: Order): string {
  const now = world.clock.now();
  const prepayId = world.ids.prepayId(now);
  world.state.prepays[prepayId] = { prepayId, orderKey: orderKey(order.mchid, order.outTradeNo), issuedAt: now };
  world.changed();
  return prepayId;
}

/** The order behind a prepay_id, and whether that id is still within its two hours. */
export function orderByPrepay(
  world: World,
  prepayId: string,
): { order: Order; prepay: Prepay; fresh: boolean } | undefined {
  const prepay = Object.hasOwn(world.state.prepays, prepayId) ? world.state.prepays[prepayId] : undefined;
  const order = prepay && findOrder(world, prepay.orderKey);
  if (prepay === undefined || order === undefined) return undefined;
  return { order, prepay, fresh: world.clock.now() - prepay.issuedAt < PREPAY_LIFE_MS };
}

/** Any merchant's order with this number: the control listener has no merchant. */
export const ordersByNumber = (world: World, outTradeNo: string): Order[] =>
  Object.values(world.state.orders).filter((order) => order.outTradeNo === outTradeNo);
