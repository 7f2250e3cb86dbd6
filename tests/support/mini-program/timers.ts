/** What counts as "at once" for a person: timers that are due sooner belong to what she just did. */
const AT_ONCE_MS = 50;

export interface Timers {
  readonly globals: Readonly<Record<string, unknown>>;
  /** Waits until the program has done all that was due at once. */
  quiet(): Promise<void>;
  /** Nothing of the program runs any more. */
  stop(): void;
}

/** The program's timers, kept in view: they hold no process open, and end with the phone. */
export function createTimers(): Timers {
  const due = new Map<NodeJS.Timeout, number>();
  const begin =
    (isRepeated: boolean) =>
    (work: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) => {
      const run = () => {
        if (!isRepeated) due.delete(timer);
        work(...args);
      };
      const timer: NodeJS.Timeout = (isRepeated ? setInterval(run, ms) : setTimeout(run, ms)).unref();
      // Something that repeats is never done, so nobody waits for it.
      if (!isRepeated) due.set(timer, Date.now() + ms);
      else repeated.add(timer);
      return timer;
    };
  const repeated = new Set<NodeJS.Timeout>();
  const end = (timer?: NodeJS.Timeout) => {
    if (!timer) return;
    clearTimeout(timer);
    due.delete(timer);
    repeated.delete(timer);
  };
  const isBusy = () => [...due.values()].some((at) => at <= Date.now() + AT_ONCE_MS);
  const turn = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    globals: { setTimeout: begin(false), setInterval: begin(true), clearTimeout: end, clearInterval: end },
    quiet: async () => {
      do await turn();
      while (isBusy());
    },
    stop: () => {
      for (const timer of [...due.keys(), ...repeated]) end(timer);
    },
  };
}
