type Listener = () => void;

class Signal {
  aborted = false;
  reason: unknown;
  onabort: Listener | null = null;
  readonly #listeners = new Set<Listener>();
  addEventListener(_type: string, listener: Listener): void {
    this.#listeners.add(listener);
  }
  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }
  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }
  fire(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.onabort?.();
    for (const listener of this.#listeners) listener();
  }
}

/** The mini-program's runtime has none, and without it a query's `refetch` does nothing, in silence. */
export class AbortController {
  readonly signal = new Signal();
  abort(reason: unknown = new Error('aborted')): void {
    this.signal.fire(reason);
  }
}
