import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';

export interface Renamed {
  readonly alliance: string;
  readonly memberId: string;
  readonly before: string;
  readonly name: string;
}

type Handler = (tx: Tx, renamed: Renamed) => Promise<void>;

/** Who above this room must hear, in the same transaction, of a new name. */
@Injectable()
export class RenamingHandlers {
  private readonly handlers: Handler[] = [];

  add(handler: Handler): void {
    this.handlers.push(handler);
  }

  async tell(tx: Tx, renamed: Renamed): Promise<void> {
    for (const handler of this.handlers) await handler(tx, renamed);
  }
}
