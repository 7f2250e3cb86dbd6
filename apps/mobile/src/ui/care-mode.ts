import { useSyncExternalStore } from 'react';
import { storage } from '../platform/storage';

const NAME = 'care';
const listeners = new Set<() => void>();
let isOn = storage.get<string>(NAME) === 'on';

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function setCareMode(value: boolean): void {
  isOn = value;
  storage.set(NAME, value ? 'on' : 'off');
  for (const listener of listeners) listener();
}

/** Larger text and targets, chosen once on this phone. */
export const useCareMode = (): boolean => useSyncExternalStore(subscribe, () => isOn);
