import type { AgendaItem } from '@mengwu/contracts';
import type { Day } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/index.ts';

export interface SittingKey {
  readonly alliance: string;
  readonly sittingId: string;
}

/** A resolution by which one body fixes the date of another's sitting. */
export interface DateResolution {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly decidedOn: Day;
}

/** One line of the minutes about an item: 赞成 8 票，反对 1 票，弃权 1 票 …, in the provider's order. */
export type ProvidedItem = Omit<AgendaItem, 'kind'> & { readonly minutes: readonly string[] };

/** What a higher room puts before a body, and what it has to know of the sitting's way. */
export interface AgendaProvider {
  readonly kind: 'motion';
  items(key: SittingKey, tx?: Tx): Promise<readonly ProvidedItem[]>;
  /** Votes that are still open: a sitting is neither closed nor adjourned over them. */
  openVotes(key: SittingKey, tx: Tx): Promise<number>;
  /** Mandates that have answered by voting, for a sitting held in writing. */
  answered(key: SittingKey, tx?: Tx): Promise<readonly string[]>;
  /** The sitting is over: what it has not decided goes back. In the transaction that ends it. */
  release(tx: Tx, key: SittingKey, why: 'adjourned' | 'closed' | 'cancelled'): Promise<void>;
  /** Passed resolutions of a body that move the date of a sitting. */
  dateResolutions(alliance: string, body: string, tx?: Tx): Promise<readonly DateResolution[]>;
}

/** What other rooms put on an agenda; without one, sittings have free points alone. */
@Injectable()
export class AgendaProviders {
  private readonly providers = new Map<AgendaProvider['kind'], AgendaProvider>();

  add(provider: AgendaProvider): void {
    if (this.providers.has(provider.kind)) throw new Error(`Two rooms put a ${provider.kind} on the agenda`);
    this.providers.set(provider.kind, provider);
  }

  async items(key: SittingKey, tx?: Tx): Promise<(ProvidedItem & { kind: AgendaProvider['kind'] })[]> {
    const lists = await this.each(async (provider) =>
      (await provider.items(key, tx)).map((item) => ({ ...item, kind: provider.kind })),
    );
    return lists.flat();
  }

  async openVotes(key: SittingKey, tx: Tx): Promise<number> {
    const counts = await this.each((provider) => provider.openVotes(key, tx));
    return counts.reduce((sum, count) => sum + count, 0);
  }

  async answered(key: SittingKey, tx?: Tx): Promise<Set<string>> {
    return new Set((await this.each((provider) => provider.answered(key, tx))).flat());
  }

  async release(tx: Tx, key: SittingKey, why: 'adjourned' | 'closed' | 'cancelled'): Promise<void> {
    for (const provider of this.providers.values()) await provider.release(tx, key, why);
  }

  async dateResolutions(alliance: string, body: string, tx?: Tx): Promise<DateResolution[]> {
    return (await this.each((provider) => provider.dateResolutions(alliance, body, tx))).flat();
  }

  // One after the other: they share a transaction's connection.
  private async each<T>(ask: (provider: AgendaProvider) => Promise<T>): Promise<T[]> {
    const answers: T[] = [];
    for (const provider of this.providers.values()) answers.push(await ask(provider));
    return answers;
  }
}
