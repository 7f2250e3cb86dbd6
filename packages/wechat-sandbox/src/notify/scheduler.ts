import type { Notification } from '../world/state.ts';
import type { World } from '../world/world.ts';
import { deliver } from './deliver.ts';

const LONGEST_TIMER_MS = 2 ** 31 - 1;

interface Scheduler {
  stop(): Promise<void>;
}

/** Delivers what is due by the virtual clock; looks again whenever the world wakes it. */
export function startScheduler(world: World): Scheduler {
  const stopping = new AbortController();
  const underway = new Map<string, Promise<void>>();
  let timer: NodeJS.Timeout | undefined;

  const start = (notification: Notification): void => {
    const job = deliver(world, notification, stopping.signal).finally(() => {
      underway.delete(notification.id);
      look();
    });
    underway.set(notification.id, job);
  };

  const look = (): void => {
    clearTimeout(timer);
    if (stopping.signal.aborted) return;
    const now = world.clock.now();
    let next = Number.POSITIVE_INFINITY;
    for (const notification of world.state.notifications) {
      if (notification.nextAt === null || underway.has(notification.id)) continue;
      if (notification.nextAt <= now) start(notification);
      else next = Math.min(next, notification.nextAt - now);
    }
    if (Number.isFinite(next)) timer = setTimeout(look, Math.min(next, LONGEST_TIMER_MS));
  };

  world.wake = () => setImmediate(look);
  world.wake();
  return {
    stop: async () => {
      stopping.abort();
      clearTimeout(timer);
      world.wake = () => {};
      await Promise.allSettled(underway.values());
    },
  };
}
