import type { Session } from '@mengwu/contracts';
import { useSyncExternalStore } from 'react';

interface Stored {
  readonly token: string;
  readonly expiresAt: string;
}

/** `expired`: was signed in until the server said no, so the page under way is kept open behind the sign-in form. */
export type SessionState = { status: 'out' } | { status: 'expired' } | ({ status: 'in' } & Stored);

const KEY = 'mengwu.session';
const listeners = new Set<() => void>();
let state: SessionState = read();

function read(): SessionState {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Stored | null;
    return stored ? { status: 'in', token: stored.token, expiresAt: stored.expiresAt } : { status: 'out' };
  } catch {
    return { status: 'out' };
  }
}

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

// Signing out in one tab signs out in all.
window.addEventListener('storage', (event) => {
  if (event.key === KEY || event.key === null) become(read());
});

export const sessionStore = {
  token: () => (state.status === 'in' ? state.token : undefined),
  isIn: () => state.status === 'in',
  start({ token, expiresAt }: Session): void {
    localStorage.setItem(KEY, JSON.stringify({ token, expiresAt }));
    become({ status: 'in', token, expiresAt });
  },
  end(): void {
    localStorage.removeItem(KEY);
    become({ status: 'out' });
  },
  expire(): void {
    localStorage.removeItem(KEY);
    if (state.status === 'in') become({ status: 'expired' });
  },
};

export function useSession(): SessionState {
  return useSyncExternalStore(watch, () => state);
}
