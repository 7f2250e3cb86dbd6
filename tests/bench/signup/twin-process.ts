import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Job, Outcome } from './jobs.ts';

export interface Twin {
  readonly pid: number | undefined;
  /** Hands the jobs over; nothing is done yet, so that the handing over is not measured. */
  load(jobs: readonly Job[], lanes: number): Promise<void>;
  run(): Promise<Outcome>;
  stop(): Promise<void>;
}

export type Order = { readonly load: readonly Job[]; readonly lanes: number } | { readonly run: true };
export type Reply = 'loaded' | Outcome;

export function twinProcess(child: ChildProcess): Twin {
  const gone = once(child, 'exit').then(() => Promise.reject(new Error('The raw side has ended')));
  gone.catch(() => {});
  const ask = async (order: Order): Promise<Reply> => {
    child.send(order);
    const [reply] = (await Promise.race([once(child, 'message'), gone])) as [Reply];
    return reply;
  };
  return {
    pid: child.pid,
    load: async (jobs, lanes) => {
      await ask({ load: jobs, lanes });
    },
    run: async () => (await ask({ run: true })) as Outcome,
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await gone.catch(() => {});
    },
  };
}
