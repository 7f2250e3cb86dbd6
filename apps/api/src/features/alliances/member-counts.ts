import { Injectable } from '@nestjs/common';

export type MemberCountProvider = (alliances: readonly string[]) => Promise<ReadonlyMap<string, number>>;

/** How many members the alliances have, as the members room tells it. */
@Injectable()
export class MemberCounts {
  private provider: MemberCountProvider = async () => new Map();

  provide(provider: MemberCountProvider): void {
    this.provider = provider;
  }

  of(alliances: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.provider(alliances);
  }
}
