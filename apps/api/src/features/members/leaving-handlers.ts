import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';
import type { Left } from './domain/leaving.ts';

export type LeavingHandler = (tx: Tx, left: Left) => Promise<void>;

/** Who above this room must hear, in the same transaction, that a member has left. */
@Injectable()
export class LeavingHandlers {
  private readonly handlers: LeavingHandler[] = [];

  add(handler: LeavingHandler): void {
    this.handlers.push(handler);
  }

  async tell(tx: Tx, left: Left): Promise<void> {
    for (const handler of this.handlers) await handler(tx, left);
  }
}
