import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../platform/index.ts';
import type { Mandate } from '../bodies/index.ts';
import { type AgendaProvider, AgendaProviders } from './agenda-providers.ts';
import type { Sitting } from './domain/sitting.ts';
import { SittingRepository } from './persistence/sitting.repository.ts';
import { ReadRoll } from './usecases/read-roll.ts';

/** The front door of the room: a convened meeting of a body, who is entitled in it and who is there. */
@Injectable()
export class Sittings {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly roll: ReadRoll,
    private readonly providers: AgendaProviders,
  ) {}

  find(alliance: string, sittingId: string, tx?: Tx): Promise<Sitting | undefined> {
    return this.sittings.find(alliance, sittingId, tx);
  }

  /**
   * A sitting as it stands until the transaction ends: whoever opens, closes or signs in waits.
   * @throws DomainError `sitting_not_found`
   */
  async lock(tx: Tx, alliance: string, sittingId: string): Promise<Sitting> {
    const sitting = await this.sittings.lock(tx, alliance, sittingId);
    if (!sitting) throw new DomainError('sitting_not_found');
    return sitting;
  }

  /** Whose seats count: fixed when it opened; before that, whoever sits in the body now. */
  async entitledAt(tx: Tx, alliance: string, sittingId: string): Promise<Mandate[]> {
    return this.roll.entitled(await this.require(tx, alliance, sittingId), tx.now, tx);
  }

  /**
   * Of those, who is there: signed in and not gone; in writing whoever has answered, or has the papers where the
   * charter counts that.
   */
  async presentAt(tx: Tx, alliance: string, sittingId: string): Promise<Mandate[]> {
    const { roll } = await this.roll.execute(await this.require(tx, alliance, sittingId), tx.now, tx);
    return roll.entitled.filter(({ mandateId }) => roll.present.has(mandateId));
  }

  /** Sittings of a body whose agenda can still take something, the next one first. */
  async takingItems(alliance: string, body: string): Promise<Sitting[]> {
    const coming = await this.sittings.inStates(alliance, ['planned', 'convened', 'open']);
    return coming.filter((sitting) => sitting.body === body);
  }

  /** What a higher room puts on agendas, shows live and writes into the minutes. */
  onAgenda(provider: AgendaProvider): void {
    this.providers.add(provider);
  }

  private async require(tx: Tx, alliance: string, sittingId: string): Promise<Sitting> {
    const sitting = await this.sittings.find(alliance, sittingId, tx);
    if (!sitting) throw new DomainError('sitting_not_found');
    return sitting;
  }
}
