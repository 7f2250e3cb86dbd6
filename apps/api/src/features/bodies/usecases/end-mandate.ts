import type { MandateEnd } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { allBodies, bodyFacts } from '../domain/body-facts.ts';
import type { Basis, Place } from '../domain/mandate.ts';
import { MandateRepository } from '../persistence/mandate.repository.ts';

export interface Ending {
  readonly at: Instant;
  readonly reason: MandateEnd;
  readonly note?: string;
  readonly basis?: Partial<Basis>;
}

/** A place ends; with it go places that only its holder may have (常务理事 are directors). */
@Injectable()
export class EndMandate {
  constructor(
    private readonly alliances: Alliances,
    private readonly mandates: MandateRepository,
  ) {}

  /** @throws DomainError `mandate_ended` */
  async execute(tx: Tx, place: Place & { personId?: string | null }, ending: Ending): Promise<void> {
    const { alliance, id } = place;
    const { view } = this.alliances.charterAt(alliance, tx.now);
    if (!(await this.mandates.end(tx, place, ending.at, ending.reason))) throw new DomainError('mandate_ended');
    const { note, basis } = ending;
    tx.record({
      alliance,
      action: 'mandate.ended',
      subject: { kind: 'mandate', id },
      before: { body: bodyFacts(view, place.body)?.name ?? '', title: place.title, memberId: place.memberId },
      after: { endReason: ending.reason, ...(basis?.resolution && { resolution: basis.resolution }) },
      ...(note && { note }),
    });
    // Taking the next term of the same place keeps what rests on it.
    if (ending.reason !== 'succeeded') await this.endWhatRestsOn(tx, place, ending);
  }

  private async endWhatRestsOn(tx: Tx, place: Place & { personId?: string | null }, { at }: Ending): Promise<void> {
    const { view } = this.alliances.charterAt(place.alliance, tx.now);
    for (const body of allBodies(view).filter(({ electedBy }) => electedBy === place.body)) {
      const held = await this.mandates.heldAt(place.alliance, body.key, tx.now, tx);
      const resting = held.filter(
        ({ memberId, personId }) =>
          (place.memberId !== null && memberId === place.memberId) ||
          (personId !== null && personId === place.personId),
      );
      for (const one of resting) await this.execute(tx, one, { at, reason: 'lostCouncil' });
    }
  }
}
