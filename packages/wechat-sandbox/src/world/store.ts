import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyRing } from '../crypto/keys.ts';
import { emptyState, type State } from './state.ts';

const SNAPSHOT_DELAY_MS = 100;

export interface Store {
  keys(): Partial<KeyRing>;
  saveKeys(keys: KeyRing): void;
  state(): State;
  /** Writes soon, at most once in a tenth of a second. */
  saveSoon(read: () => State): void;
  flush(): void;
}

/** Files of mode 600 in a folder of mode 700; replaced whole, so that a kill leaves the old or the new one. */
export function openStore(folder: string | undefined): Store {
  if (folder === undefined) return forgetful();
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  let pending: { timer: NodeJS.Timeout; read: () => State } | null = null;
  const flush = (): void => {
    if (pending === null) return;
    clearTimeout(pending.timer);
    const { read } = pending;
    pending = null;
    replace(join(folder, 'snapshot.json'), read());
  };
  return {
    keys: () => readJson<Partial<KeyRing>>(join(folder, 'keys.json')) ?? {},
    saveKeys: (keys) => replace(join(folder, 'keys.json'), keys),
    state: () => ({ ...emptyState(), ...readJson<State>(join(folder, 'snapshot.json')) }),
    saveSoon: (read) => {
      pending ??= { timer: setTimeout(flush, SNAPSHOT_DELAY_MS), read };
    },
    flush,
  };
}

function forgetful(): Store {
  return { keys: () => ({}), saveKeys: () => {}, state: emptyState, saveSoon: () => {}, flush: () => {} };
}

function readJson<T>(path: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new Error(`${path} is not readable JSON. Delete the folder to begin anew.`);
  }
}

function replace(path: string, value: unknown): void {
  writeFileSync(`${path}.new`, JSON.stringify(value), { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
