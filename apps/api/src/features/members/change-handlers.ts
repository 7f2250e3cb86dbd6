import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/tx.ts';

export interface Renamed {
  readonly alliance: string;
  readonly memberId: string;
  readonly before: string;
  readonly name: string;
}

export interface ListPublished {
  readonly alliance: string;
  readonly edition: number;
  readonly publishedOn: Day;
  readonly memberIds: readonly string[];
}

type Handler<What> = (tx: Tx, what: What) => Promise<void>;

/** Who above this room must hear, in the same transaction, of a new name or a published list. */
@Injectable()
export class ChangeHandlers {
  private readonly renamed: Handler<Renamed>[] = [];
  private readonly published: Handler<ListPublished>[] = [];

  onRenamed(handler: Handler<Renamed>): void {
    this.renamed.push(handler);
  }

  onListPublished(handler: Handler<ListPublished>): void {
    this.published.push(handler);
  }

  async tellRenamed(tx: Tx, renamed: Renamed): Promise<void> {
    for (const handler of this.renamed) await handler(tx, renamed);
  }

  async tellListPublished(tx: Tx, published: ListPublished): Promise<void> {
    for (const handler of this.published) await handler(tx, published);
  }
}
