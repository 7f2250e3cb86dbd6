import type { MemberRole } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import type { ActorRole } from '../domain/departure.states.ts';
import type { Departure, Move } from '../domain/departure.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';

interface Key {
  readonly alliance: string;
  readonly departure: string;
}

/** States of an expulsion that are the desk's own business: the member hears of it with the notice. */
const UNTOLD = ['dossier', 'verification', 'notice'];

/** Finds a departure for the member's people or for the desk; for all others it does not exist. */
@Injectable()
export class FindDeparture {
  constructor(
    private readonly departures: DepartureRepository,
    private readonly members: Members,
  ) {}

  /** Also for whoever acted for the member until it left. @throws DomainError `departure_not_found` */
  async own(personId: string, key: Key, tx?: Tx): Promise<{ departure: Departure; role: ActorRole }> {
    const role = await this.roleOf(personId, key, tx);
    const departure = await this.any(key, tx);
    if (!isTold(departure)) throw new DomainError('departure_not_found');
    const own = role.find(({ memberId }) => memberId === departure.memberId);
    if (!own) throw new DomainError('departure_not_found');
    return { departure, role: speaksForMember(own.role) ? 'speaker' : 'colleague' };
  }

  /** @throws DomainError `departure_not_found` */
  async any({ alliance, departure: id }: Key, tx?: Tx): Promise<Departure> {
    const found = tx ? await this.departures.lock(tx, alliance, id) : await this.departures.find(alliance, id);
    if (!found) throw new DomainError('departure_not_found');
    return found;
  }

  private async roleOf(
    personId: string,
    { alliance }: Key,
    tx?: Tx,
  ): Promise<{ memberId: string; role: MemberRole }[]> {
    const acting = await this.members.actingFor(personId, alliance, tx);
    const left = await this.members.leftWith(personId, tx);
    return [...(acting ? [acting] : []), ...left.filter((one) => one.alliance === alliance)];
  }
}

/** Whether the member knows of it: a dossier that was given up before the notice stays within the desk. */
export function isTold({ track, state, replyUntil }: Departure): boolean {
  if (track !== 'expulsion') return true;
  return replyUntil !== null && !UNTOLD.includes(state);
}

/** What makes a dossier: whoever did one of these has had a hand in it. */
const MAKES = ['open', 'edit', 'submit'];

/** As what an officer acts: verifying needs one who had no hand in the dossier. */
export function deskRole(moves: readonly Move[], personId: string): ActorRole {
  return moves.some(({ event, byPerson }) => byPerson === personId && MAKES.includes(event)) ? 'officer' : 'second';
}
