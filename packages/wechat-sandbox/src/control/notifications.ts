import { type ControlRoute, optionalCount } from './call.ts';
import { badInput, ControlError } from './control-error.ts';

export const getNotifications: ControlRoute = (world, { query }) => {
  const number = query.get('out_trade_no');
  const notifications = world.state.notifications.filter((each) => number === null || each.outTradeNo === number);
  return { notifications };
};

/** Sends again what was sent, delayed, given up or suppressed: by `id`, or all of an `out_trade_no`. */
export const resendNotification: ControlRoute = (world, { body }) => {
  if (body.id === undefined && body.out_trade_no === undefined) throw badInput('Give "id" or "out_trade_no".');
  const copies = optionalCount(body, 'copies', 1);
  const chosen = world.state.notifications.filter(
    (each) => each.id === body.id || each.outTradeNo === body.out_trade_no,
  );
  if (chosen.length === 0) throw new ControlError(404, 'NO_NOTIFICATION', 'There is no such notification.');
  for (const notification of chosen) {
    notification.copies = copies;
    notification.nextAt = world.clock.now();
    notification.outcome = 'pending';
  }
  world.changed();
  world.wake();
  return { resent: chosen.map((each) => each.id) };
};
