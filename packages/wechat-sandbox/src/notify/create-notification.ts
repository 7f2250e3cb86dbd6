import { numberParam, takeFaults } from '../faults/fault.ts';
import { viewOrder } from '../pay/order-view.ts';
import type { Order } from '../world/state.ts';
import { merchantKeys, type World } from '../world/world.ts';
import { envelope, sealFacts, sealingOf } from './envelope.ts';

/** Books the notification of a payment. N1 multiplies it, N2 delays it, N3 drops it. */
export function createNotification(world: World, order: Order): void {
  const now = world.clock.now();
  const faults = takeFaults(world, ['N1', 'N2', 'N3'], { api: 'notify', outTradeNo: order.outTradeNo });
  const fault = (action: string) => faults.find((each) => each.action === action);
  const [copies, delay] = [fault('N1'), fault('N2')];
  const dropped = fault('N3') !== undefined;
  const id = world.ids.notificationId();
  const facts = viewOrder(order);
  const sealed = sealFacts(facts, sealingOf(merchantKeys(world, order.mchid).apiV3Key));
  world.state.notifications.push({
    id,
    mchid: order.mchid,
    outTradeNo: order.outTradeNo,
    url: order.notifyUrl,
    createdAt: now,
    facts,
    body: JSON.stringify(envelope(id, now, sealed)),
    attempts: [],
    repeats: 0,
    copies: copies === undefined ? 1 : numberParam(copies, 'copies', 2),
    nextAt: dropped ? null : now + (delay === undefined ? 0 : numberParam(delay, 'seconds', 60) * 1_000),
    outcome: dropped ? 'suppressed' : 'pending',
  });
  world.changed();
  world.wake();
}
