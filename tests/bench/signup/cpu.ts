import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Clock ticks of Linux's /proc are hundredths of a second on every platform that Node runs on. */
const TICK_US = 10_000;

export const isExact = existsSync('/proc/self/stat');

/** Processor time that a process has used so far, user and system, all its threads, in microseconds. */
export function cpuUs(pid: number | undefined): number {
  if (pid === undefined) throw new Error('The process to watch has ended');
  return isExact ? fromProc(pid) : fromPs(pid);
}

function fromProc(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * TICK_US;
}

// ps prints [[days-]hours:]minutes:seconds[.hundredths].
function fromPs(pid: number): number {
  const text = execFileSync('ps', ['-o', 'time=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  const [clock = '0', days = '0'] = text.split('-').reverse();
  const seconds = clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);
  return (Number(days) * 86_400 + seconds) * 1_000_000;
}
