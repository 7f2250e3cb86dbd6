import { randomBytes } from 'node:crypto';
import { completeKeyRing, type KeyRing, type MerchantKeys } from '../crypto/keys.ts';
import type { Fault } from '../faults/fault.ts';
import type { SandboxOptions } from '../options.ts';
import { type Clock, createClock } from './clock.ts';
import { type App, type Config, type Merchant, resolveConfig, type Template } from './config.ts';
import { createIds, type Ids } from './ids.ts';
import { ensurePersonas } from './personas.ts';
import type { RecordedRequest } from './requests.ts';
import { emptyState, type State } from './state.ts';
import { openStore, type Store } from './store.ts';

/** All that the listeners share. `state` survives a restart; the rest does not. */
export interface World {
  readonly config: Config;
  readonly keys: KeyRing;
  readonly store: Store;
  readonly clock: Clock;
  readonly ids: Ids;
  state: State;
  faults: Fault[];
  requests: RecordedRequest[];
  /** mchid and nonce to the virtual time of use. */
  readonly nonces: Map<string, number>;
  /** Called when something became due: a payment, a repeat, a travelled clock. */
  wake: () => void;
  changed(): void;
}

export async function createWorld(options: SandboxOptions): Promise<World> {
  const store = openStore(options.stateDir);
  const known = store.keys();
  const seed = known.seed ?? options.seed ?? randomBytes(8).toString('hex');
  const config = resolveConfig(options, seed);
  const keys = await completeKeyRing(known, {
    seed,
    controlToken: options.controlToken,
    appids: config.apps.map((app) => app.appid),
    mchids: config.merchants.map((merchant) => merchant.mchid),
  });
  store.saveKeys(keys);
  const world: World = {
    config,
    keys,
    store,
    clock: createClock(
      () => world.state,
      () => {
        world.changed();
        world.wake();
      },
    ),
    ids: createIds(seed, () => world.state.counters),
    state: store.state(),
    faults: [],
    requests: [],
    nonces: new Map(),
    wake: () => {},
    changed: () => store.saveSoon(() => world.state),
  };
  ensurePersonas(world);
  return world;
}

/** Forgets all but keys and counters: ids given out before are never given again. */
export function resetWorld(world: World): void {
  world.state = { ...emptyState(), counters: world.state.counters };
  world.faults = [];
  world.requests = [];
  world.nonces.clear();
  ensurePersonas(world);
  world.changed();
  world.wake();
}

export const findApp = (world: World, appid: unknown): App | undefined =>
  world.config.apps.find((app) => app.appid === appid);

export const findMerchant = (world: World, mchid: unknown): Merchant | undefined =>
  world.config.merchants.find((merchant) => merchant.mchid === mchid);

export function merchantKeys(world: World, mchid: string): MerchantKeys {
  const keys = world.keys.merchants[mchid];
  if (keys === undefined) throw new Error(`No keys for merchant ${mchid}.`);
  return keys;
}

/** A template by its id, or by the key under which the options named it. */
export const findTemplate = (world: World, idOrKey: unknown): Template | undefined =>
  world.config.templates.find((template) => template.templateId === idOrKey || template.key === idOrKey);
