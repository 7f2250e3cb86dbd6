import type { INestApplicationContext } from '@nestjs/common';

/** A command for operators; it runs inside the whole API, without listening. */
export interface Tool {
  /** As typed: `audit-verify`. */
  readonly name: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** How to call it. */
  readonly usage: string;
  /** Does the work and answers the exit code; what it prints ends with a line that says how it went. */
  run(app: INestApplicationContext, args: readonly string[], print: (line: string) => void): Promise<number>;
}
