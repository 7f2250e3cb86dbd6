import type { Client } from '@mengwu/api-client';
import { type Instant, instant } from '@mengwu/kernel';
import type { SandboxControl } from '@mengwu/wechat-sandbox';

export interface Clocks {
  /** What time it is in the system. */
  now(): Promise<Instant>;
  /** Moves WeChat's clock and ours together; signatures and codes go by both. */
  travelTo(at: string): Promise<void>;
  /** Runs every job that is due and delivers every message that waits. */
  settle(): Promise<void>;
}

export function clocksOf(client: Client, sandbox: SandboxControl): Clocks {
  return {
    now: async () => instant((await client.call('GET /development/clock')).now),
    travelTo: async (at) => {
      const to = instant(at);
      await sandbox.moveClock({ set: to });
      await client.call('POST /development/clock', { body: { to } });
    },
    settle: async () => {
      await client.call('POST /development/jobs/run');
    },
  };
}
