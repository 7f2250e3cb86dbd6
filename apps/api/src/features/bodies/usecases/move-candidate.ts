import { nextState } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { type CandidateEvent, candidateStates } from '../domain/candidate.states.ts';
import type { Candidate } from '../domain/candidate.ts';
import { candidateStateTexts } from '../http/office.texts.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';

/** The one function that moves a candidate from state to state. */
@Injectable()
export class MoveCandidate {
  constructor(private readonly candidates: CandidateRepository) {}

  /** @throws DomainError `candidate_closed` */
  async execute(tx: Tx, candidate: Candidate, event: CandidateEvent, note?: string): Promise<void> {
    const to = nextState(candidateStates, candidate.state, event);
    if (!to || !(await this.candidates.move(tx, candidate, to)))
      throw new DomainError('candidate_closed', { state: candidateStateTexts[candidate.state] });
    tx.record({
      alliance: candidate.alliance,
      action: event === 'elect' ? 'candidate.elected' : 'candidate.withdrawn',
      subject: { kind: 'candidate', id: candidate.id },
      before: { state: candidate.state },
      after: { state: to, office: candidate.office },
      ...(note && { note }),
    });
  }
}
