import type { SittingCard, SittingState } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, signedIn } from '../../../platform/index.ts';
import { presentCard } from '../http/sitting.presenter.ts';
import { SittingRepository } from '../persistence/sitting.repository.ts';

const STATES: Record<'upcoming' | 'past', SittingState[]> = {
  upcoming: ['convened', 'open'],
  past: ['closed', 'adjourned', 'cancelled'],
};

/** Sittings that a person was called to, the next one first, or the latest of those that are over. */
@Injectable()
export class ListMySittings {
  constructor(private readonly sittings: SittingRepository) {}

  async execute(ctx: RequestContext, { when }: { when: 'upcoming' | 'past' }): Promise<{ items: SittingCard[] }> {
    const { personId } = signedIn(ctx);
    const found = await this.sittings.ofPerson(personId, STATES[when], when === 'upcoming' ? 'ASC' : 'DESC');
    return { items: found.map(presentCard) };
  }
}
