import { operate } from '../support/system/operator.ts';
import type { Invariant } from './invariants/invariant.ts';
import type { Life } from './life.ts';

export interface Findings {
  readonly acts: number;
  readonly checks: number;
  /** What was broken, and after which act. */
  readonly broken: readonly string[];
}

/** Counts what happens, and looks at every invariant after each act. */
export class Watch {
  private acts = 0;
  private checks = 0;
  private readonly broken: string[] = [];
  private readonly invariants: readonly Invariant[];
  private readonly tell: (line: string) => void;

  constructor(invariants: readonly Invariant[], tell: (line: string) => void = () => {}) {
    this.invariants = invariants;
    this.tell = tell;
  }

  async act<T>(life: Life, name: string, work: () => Promise<T>): Promise<T> {
    const value = await work().catch((error: unknown) => {
      throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    });
    this.acts += 1;
    this.tell(`${await life.today()}  ${name}`);
    await this.check(life, name);
    return value;
  }

  /** Looks at every invariant once. */
  async check(life: Life, after: string): Promise<void> {
    const today = await life.today();
    for (const { name, look } of this.invariants) {
      this.checks += 1;
      for (const found of await look(life, today)) this.broken.push(`${today} after ${after}: ${name}: ${found}`);
    }
  }

  /** Verifies the chain of the audit trail, as the operator does. */
  async audit({ system }: Life): Promise<void> {
    this.checks += 1;
    const printed = await operate(system.env, 'audit-verify').catch((error: unknown) => `✗ ${String(error)}`);
    if (/FAIL|✗/.test(printed)) this.broken.push(`the audit trail: ${printed.trim()}`);
  }

  findings(): Findings {
    return { acts: this.acts, checks: this.checks, broken: [...new Set(this.broken)] };
  }
}
