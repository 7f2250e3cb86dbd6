import type { World } from '../world/world.ts';

export interface FaultMatch {
  readonly api?: string;
  readonly out_trade_no?: string;
  readonly persona?: string;
  /** The first match, counted from 1, that is spoilt. */
  readonly nth?: number;
}

export interface Fault {
  readonly id: string;
  readonly action: string;
  readonly match: FaultMatch;
  readonly params: Readonly<Record<string, unknown>>;
  timesLeft: number;
  seen: number;
}

interface FaultContext {
  readonly api: string;
  readonly outTradeNo?: string | undefined;
  readonly persona?: string | undefined;
}

/** Takes one use out of each fault that fits; a fault without uses left is removed. */
export function takeFaults(world: World, actions: readonly string[], context: FaultContext): Fault[] {
  const taken = world.faults.filter((fault) => {
    if (!actions.includes(fault.action) || !fits(fault.match, context)) return false;
    fault.seen += 1;
    if (fault.seen < (fault.match.nth ?? 1) || fault.timesLeft < 1) return false;
    fault.timesLeft -= 1;
    return true;
  });
  world.faults = world.faults.filter((fault) => fault.timesLeft > 0);
  return taken;
}

function fits(match: FaultMatch, context: FaultContext): boolean {
  return (
    (match.api === undefined || match.api === context.api) &&
    (match.out_trade_no === undefined || match.out_trade_no === context.outTradeNo) &&
    (match.persona === undefined || match.persona === context.persona)
  );
}

export const textParam = (fault: Fault, name: string, otherwise: string): string => {
  const value = fault.params[name];
  return typeof value === 'string' ? value : otherwise;
};

export const numberParam = (fault: Fault, name: string, otherwise: number): number => {
  const value = fault.params[name];
  return typeof value === 'number' ? value : otherwise;
};
