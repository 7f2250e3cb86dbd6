import { Injectable } from '@nestjs/common';
import { Clock, DomainError, isDuplicate, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { bodyFacts } from '../domain/body-facts.ts';
import { CandidateRepository } from '../persistence/candidate.repository.ts';
import { EnlistedRepository } from '../persistence/enlisted.repository.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';
import { OfficeTermRepository } from '../persistence/office-term.repository.ts';

/** Who was entered by name signs in: her places and offices are from now on those of her real account. */
@Injectable()
export class ClaimPlaces {
  constructor(
    private readonly alliances: Alliances,
    private readonly clock: Clock,
    private readonly enlisted: EnlistedRepository,
    private readonly mandates: MandateRepository,
    private readonly terms: OfficeTermRepository,
    private readonly candidates: CandidateRepository,
  ) {}

  /** @throws DomainError `person_link_invalid`, `already_in_body` where the account sits in the same body already */
  async execute(tx: Tx, { alliance, from, to }: { alliance: string; from: string; to: string }): Promise<void> {
    const entered = await this.enlisted.find(alliance, from, tx);
    if (!entered || !(await this.enlisted.claim(tx, entered, to, tx.now))) throw new DomainError('person_link_invalid');
    try {
      for (const place of await this.mandates.heldByPerson(alliance, from, tx.now, tx)) {
        await this.mandates.unseat(tx, alliance, place.id, tx.now);
        await this.mandates.seat(tx, place, to, 'claimed', tx.now, to);
      }
      for (const term of (await this.terms.all(alliance, tx)).filter(({ personId }) => personId === from))
        await this.terms.setPerson(tx, term, to);
      await this.candidates.setPerson(tx, alliance, from, to);
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      throw new DomainError('already_in_body', { name: entered.name, body: '同一机构' }, { cause: error });
    }
    tx.record({
      alliance,
      action: 'seatable.claimed',
      subject: { kind: 'seatable', id: from },
      after: { name: entered.name, personId: to },
    });
  }

  /** What the link gives: bodies and offices by name. */
  async placesOf(alliance: string, personId: string): Promise<string[]> {
    const now = this.clock.now();
    const { view } = this.alliances.charterAt(alliance, now);
    const [held, terms] = await Promise.all([
      this.mandates.heldByPerson(alliance, personId, now),
      this.terms.heldAt(alliance, now),
    ]);
    return [
      ...held.map(({ body, title }) => `${bodyFacts(view, body)?.name ?? ''} · ${title}`),
      ...terms.filter((term) => term.personId === personId).map(({ office }) => office),
    ];
  }
}
