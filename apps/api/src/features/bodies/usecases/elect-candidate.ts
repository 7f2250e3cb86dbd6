import { dayOf } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, requireAllowed, type Tx } from '../../../platform/index.ts';
import type { Basis } from '../domain/mandate.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { MoveCandidate } from './move-candidate.ts';
import { laterOf, Standing } from './standing.ts';
import { TakeOffice } from './take-office.ts';

/** A candidate was elected: the conditions are looked at once more, in the transaction that gives the office. */
@Injectable()
export class ElectCandidate {
  constructor(
    private readonly candidates: CandidateRepository,
    private readonly standing: Standing,
    private readonly takeOffice: TakeOffice,
    private readonly move: MoveCandidate,
  ) {}

  async execute(
    tx: Tx,
    order: { alliance: string; candidateId: string; basis: Basis; by: string | null },
  ): Promise<{ id: string }> {
    const candidate = await this.candidates.lock(tx, order.alliance, order.candidateId);
    if (!candidate) throw new DomainError('candidate_not_found');
    requireAllowed(await this.standing.ofCandidate(candidate, tx.now, tx));
    await this.move.execute(tx, candidate, 'elect');
    const { alliance, office, personId, id } = candidate;
    const startsOn = laterOf(candidate.takesOfficeOn, dayOf(tx.now));
    const { basis, by } = order;
    return this.takeOffice.execute(tx, { alliance, office, personId, candidateId: id, startsOn, basis, by });
  }
}
