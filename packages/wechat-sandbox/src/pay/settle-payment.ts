import { createNotification } from '../notify/create-notification.ts';
import type { Order } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { moveOrder } from './order-machine.ts';

/** The moment of payment: state, number, time and the notification, together. */
export function settlePayment(world: World, order: Order): void {
  moveOrder(order, 'pay');
  order.transactionId = world.ids.transactionId();
  order.paidAt = world.clock.now();
  createNotification(world, order);
  world.changed();
}
