import { takeFaults } from '../faults/fault.ts';
import { NOTIFY_FAULTS } from '../faults/notify-faults.ts';
import type { Notification, NotificationAttempt } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { buildDelivery } from './build-delivery.ts';
import { pauseBefore } from './repeats.ts';

const TIME_LIMIT_MS = 5_000;
const KEPT_ANSWER = 500;

/** Posts a due notification (all its copies at once) and books what follows from the answers. */
export async function deliver(world: World, notification: Notification, stopped: AbortSignal): Promise<void> {
  const copies = notification.copies;
  notification.copies = 1;
  const posts = Array.from({ length: copies }, () => post(world, notification, stopped));
  const attempts = await Promise.all(posts);
  if (stopped.aborted) return;
  notification.attempts.push(...attempts);
  if (attempts.some((attempt) => isAccepted(attempt))) settle(notification, 'delivered', null);
  else repeatLater(world, notification);
  world.changed();
}

const isAccepted = ({ status }: NotificationAttempt): boolean => status !== null && status >= 200 && status < 300;

function repeatLater(world: World, notification: Notification): void {
  notification.repeats += 1;
  const pause = pauseBefore(notification.repeats, world.config.compressRepeats);
  if (pause === null) settle(notification, 'abandoned', null);
  else settle(notification, 'pending', world.clock.now() + pause);
}

function settle(notification: Notification, outcome: Notification['outcome'], nextAt: number | null): void {
  notification.outcome = outcome;
  notification.nextAt = nextAt;
}

async function post(world: World, notification: Notification, stopped: AbortSignal): Promise<NotificationAttempt> {
  const faults = takeFaults(world, Object.keys(NOTIFY_FAULTS), { api: 'notify', outTradeNo: notification.outTradeNo });
  const delivery = buildDelivery(world, notification, faults);
  const base = { at: world.clock.now(), faults: faults.map((fault) => fault.action), ...delivery };
  try {
    const answer = await fetch(notification.url, {
      method: 'POST',
      headers: delivery.headers,
      body: delivery.body,
      redirect: 'manual',
      signal: AbortSignal.any([stopped, AbortSignal.timeout(TIME_LIMIT_MS)]),
    });
    const text = await answer.text();
    return { ...base, status: answer.status, error: null, answer: text.slice(0, KEPT_ANSWER) };
  } catch (error) {
    return { ...base, status: null, error: reason(error), answer: '' };
  }
}

function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
