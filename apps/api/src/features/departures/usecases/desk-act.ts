import type { DeskDeparture } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, requireAllowed, signedIn, Transactions, type Tx } from '../../../platform/index.ts';
import { Motions } from '../../motions/index.ts';
import { mayAct } from '../domain/departure.rules.ts';
import type { ActorRole, DepartureEvent } from '../domain/departure.states.ts';
import type { Departure } from '../domain/departure.ts';
import { stateTexts } from '../http/departure.texts.ts';
import { DepartureTrail } from '../persistence/departure-trail.repository.ts';
import { deskRole, FindDeparture } from './find-departure.ts';
import { liveMotion } from './live-motion.ts';
import { ShowDeskDeparture } from './show-desk-departure.query.ts';

export interface Officer {
  readonly role: ActorRole;
  readonly personId: string;
}

/** What every act of the desk shares: lock, be allowed, do it, answer what the desk then sees. */
@Injectable()
export class DeskAct {
  constructor(
    private readonly findDeparture: FindDeparture,
    private readonly trail: DepartureTrail,
    private readonly motions: Motions,
    private readonly show: ShowDeskDeparture,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `departure_not_found`, `departure_not_in_state`, and whatever `act` refuses */
  run(
    ctx: RequestContext,
    key: { alliance: string; departure: string },
    event: DepartureEvent,
    act: (tx: Tx, departure: Departure, by: Officer) => Promise<Departure>,
  ): Promise<DeskDeparture> {
    const { personId } = signedIn(ctx);
    return this.transactions.run(
      ctx,
      async (tx) => {
        const departure = await this.findDeparture.any(key, tx);
        const moves = await this.trail.of(key.alliance, departure.id, tx);
        const by = { role: deskRole(moves, personId), personId };
        const motions = await this.motions.ofSubject(key.alliance, { kind: 'departure', id: departure.id }, tx);
        const hasLiveMotion = liveMotion(motions) !== undefined;
        const stateText = stateTexts[departure.state];
        requireAllowed(mayAct(departure, event, { role: by.role, now: tx.now, stateText, hasLiveMotion }));
        return this.show.present(await act(tx, departure, by), personId, tx);
      },
      { answers: true },
    );
  }
}
