import type { DepartureState } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { type ActorRole, type DepartureEvent, isClosed, stateAfter } from '../domain/departure.states.ts';
import type { Departure } from '../domain/departure.ts';
import { stateTexts } from '../http/departure.texts.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { DepartureTrail } from '../persistence/departure-trail.repository.ts';

export interface MoveOrder {
  readonly event: DepartureEvent;
  readonly by: { readonly role: ActorRole; readonly personId: string | null };
  readonly reason?: string | null;
  readonly article?: string | null;
  readonly changes?: Partial<Departure>;
}

/** States in which the desk has to act. */
const WAITING: readonly DepartureState[] = [
  'approval',
  'dossier',
  'verification',
  'notice',
  'reply',
  'vote',
  'confirmation',
];

/** The one function that moves a departure: along the table, with its line in the timeline and in the audit. */
@Injectable()
export class MoveDeparture {
  constructor(
    private readonly departures: DepartureRepository,
    private readonly trail: DepartureTrail,
  ) {}

  /** Enters a new departure, in whatever state it begins. */
  async open(tx: Tx, given: Departure, by: MoveOrder['by']): Promise<Departure> {
    const departure = { ...given, waitingSince: WAITING.includes(given.state) ? tx.now : null };
    await this.departures.insert(tx, departure);
    const { state: toState, article } = departure;
    const move = { event: 'open', toState, byRole: by.role, byPerson: by.personId, reason: null, article } as const;
    await this.trail.add(tx, departure, { ...move, at: tx.now });
    this.record(tx, departure, 'open', { track: departure.track, state: toState, lastDay: departure.lastDay });
    return departure;
  }

  /** @throws DomainError `departure_not_in_state`, `changed_elsewhere` */
  async execute(tx: Tx, departure: Departure, order: MoveOrder): Promise<Departure> {
    const { event, by, reason = null, article = departure.article, changes = {} } = order;
    const state = stateAfter(departure.state, event);
    if (!state) {
      const params = { state: stateTexts[departure.state] };
      throw new DomainError('departure_not_in_state', params, { article: departure.article });
    }
    const moved = await this.departures.update(tx, {
      ...departure,
      ...changes,
      state,
      waitingSince: WAITING.includes(state) ? tx.now : null,
      closedAt: isClosed(state) ? tx.now : null,
    });
    await this.trail.add(tx, moved, {
      ...{ event, toState: state, byRole: by.role, byPerson: by.personId, reason, article, at: tx.now },
    });
    this.record(tx, moved, event, changesShown(moved, changes), reason);
    return moved;
  }

  private record(tx: Tx, departure: Departure, event: string, after: object, reason: string | null = null): void {
    const { alliance, id, charterVersion, article } = departure;
    tx.record({
      alliance,
      action: `departure.${event}`,
      subject: { kind: 'departure', id },
      after: { ...after },
      ...{ charterVersion, article },
      ...(reason !== null && { note: reason }),
    });
  }
}

function changesShown({ state }: Departure, { lastDay, replyUntil, decision, reapplyFrom }: Partial<Departure>) {
  return {
    state,
    ...(lastDay && { lastDay }),
    ...(replyUntil && { replyUntil }),
    ...(decision && { decision }),
    ...(reapplyFrom && { reapplyFrom }),
  };
}
