import type { MotionKind } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { Payload } from './domain/motion.ts';

/** What the last body of a motion's way has decided. */
export interface Decided {
  readonly alliance: string;
  readonly motionId: string;
  readonly kind: MotionKind;
  readonly subjectId: string | null;
  readonly outcome: 'passed' | 'failed';
  readonly resolution: { readonly number: string; readonly decidedOn: Day; readonly bodyName: string };
  readonly article: string;
  readonly payload: Payload;
}

export type DecidedHandler = (tx: Tx, decided: Decided) => Promise<void>;

/** Who does what a decision says, in the transaction that closes the vote. */
@Injectable()
export class DecidedHandlers {
  private readonly handlers = new Map<MotionKind, DecidedHandler>();

  add(kind: MotionKind, handler: DecidedHandler): void {
    if (this.handlers.has(kind)) throw new Error(`Two rooms answer for motions of the kind "${kind}"`);
    this.handlers.set(kind, handler);
  }

  /** Kinds that decide something in the records must have a handler: see `effectful`. */
  has(kind: MotionKind): boolean {
    return this.handlers.has(kind);
  }

  async tell(tx: Tx, decided: Decided): Promise<void> {
    await this.handlers.get(decided.kind)?.(tx, decided);
  }
}
