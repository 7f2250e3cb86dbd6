import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';
import type { ChairChange } from './domain/office-term.ts';

export type ChairHandler = (tx: Tx, change: ChairChange) => Promise<void>;

/** Told in the transaction in which the chair changes hands or the term ends. */
@Injectable()
export class ChairHandlers {
  private readonly handlers: ChairHandler[] = [];

  add(handler: ChairHandler): void {
    this.handlers.push(handler);
  }

  async tell(tx: Tx, change: ChairChange): Promise<void> {
    for (const handler of this.handlers) await handler(tx, change);
  }
}
