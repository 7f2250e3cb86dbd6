import { controlListener } from './control/control-listener.ts';
import { credentialsOf, type SandboxCredentials, type SandboxUrls } from './credentials.ts';
import { listen } from './http/server.ts';
import { mpListener } from './mp/mp-listener.ts';
import { startScheduler } from './notify/scheduler.ts';
import type { SandboxOptions } from './options.ts';
import { payListener } from './pay/pay-listener.ts';
import { walletListener } from './wallet/wallet-listener.ts';
import { createWorld } from './world/world.ts';

export interface Sandbox {
  readonly urls: SandboxUrls;
  credentials(): SandboxCredentials;
  /** Closes the listeners, stops the repeats and writes the snapshot. */
  stop(): Promise<void>;
}

/** Starts all four listeners. Throws in words when a setting cannot work, a port is taken, or in production. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (process.env.NODE_ENV === 'production') {
    throw new Error('The WeChat sandbox refuses to run with NODE_ENV=production: there, WeChat itself must answer.');
  }
  const world = await createWorld(options);
  const host = options.host ?? '127.0.0.1';
  const servers = {
    mp: mpListener(world),
    pay: payListener(world),
    wallet: walletListener(world),
    control: controlListener(world),
  };
  const scheduler = startScheduler(world);
  const stop = async (): Promise<void> => {
    await scheduler.stop();
    await Promise.all(Object.values(servers).map((server) => server.close()));
    world.changed();
    world.store.flush();
  };
  try {
    const address = async (name: keyof typeof servers): Promise<string> => {
      const port = await listen(servers[name], name, host, options.ports?.[name] ?? 0);
      return `http://${host === '0.0.0.0' ? '127.0.0.1' : host}:${port}`;
    };
    const mp = await address('mp');
    const urls = {
      mp,
      open: mp,
      pay: await address('pay'),
      wallet: await address('wallet'),
      control: await address('control'),
    };
    return { urls, credentials: () => credentialsOf(world, urls), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
