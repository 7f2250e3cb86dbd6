import { storage } from '../platform/storage';

interface Session {
  token: string;
  expiresAt: string;
}

const NAME = 'session';
const listeners = new Set<() => void>();
let current = storage.get<Session>(NAME);

const tell = () => {
  for (const listener of listeners) listener();
};

/** Who is signed in on this phone: a token and nothing else; rights are asked of the server each time. */
export const session = {
  token: (): string | undefined => current?.token,
  open({ token, expiresAt }: Session): void {
    current = { token, expiresAt };
    storage.set(NAME, current);
    tell();
  },
  /** Forgets the person and everything of theirs that was kept on the phone. */
  close(): void {
    current = undefined;
    storage.remove(NAME);
    storage.removeAll('kept.');
    storage.removeAll('draft.');
    tell();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
