import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { DomainError, type RequestContext, signedIn } from '../../../platform/index.ts';
import { type ActingFor, Members } from '../../members/index.ts';
import type { Concern } from '../domain/concern.ts';
import type { Dispute } from '../domain/dispute.ts';
import { ConcernRepository } from '../persistence/concern.repository.ts';
import { DisputeRepository } from '../persistence/dispute.repository.ts';

type Wanted = { readonly alliance: string; readonly id: string };

/** Finds what belongs to the unit of the asker; whatever is another's does not exist for her. */
@Injectable()
export class FindOwn {
  constructor(
    private readonly members: Members,
    private readonly concerns: ConcernRepository,
    private readonly disputes: DisputeRepository,
  ) {}

  /** @throws DomainError `not_a_member` */
  async acting(ctx: RequestContext, alliance: string, tx?: Tx): Promise<ActingFor> {
    const acting = await this.members.actingFor(signedIn(ctx).personId, alliance, tx);
    if (!acting) throw new DomainError('not_a_member');
    return acting;
  }

  /** @throws DomainError `concern_not_found` */
  async concern(ctx: RequestContext, { alliance, id }: Wanted, tx?: Tx): Promise<Concern> {
    const acting = await this.members.actingFor(signedIn(ctx).personId, alliance, tx);
    const found = acting && (tx ? await this.concerns.lock(tx, alliance, id) : await this.concerns.find(alliance, id));
    if (!found || found.memberId !== acting.memberId) throw new DomainError('concern_not_found');
    return found;
  }

  /** @throws DomainError `dispute_not_found` */
  async dispute(
    ctx: RequestContext,
    { alliance, id }: Wanted,
    tx?: Tx,
  ): Promise<{ dispute: Dispute; side: 'claimant' | 'respondent'; acting: ActingFor }> {
    const acting = await this.members.actingFor(signedIn(ctx).personId, alliance, tx);
    const dispute =
      acting && (tx ? await this.disputes.lock(tx, alliance, id) : await this.disputes.find(alliance, id));
    if (dispute?.claimantId === acting?.memberId && dispute && acting) return { dispute, side: 'claimant', acting };
    if (dispute?.respondentId === acting?.memberId && dispute && acting) return { dispute, side: 'respondent', acting };
    throw new DomainError('dispute_not_found');
  }
}
