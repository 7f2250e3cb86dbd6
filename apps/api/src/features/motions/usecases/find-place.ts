import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Bodies } from '../../bodies/index.ts';
import type { Ballot, Voter } from '../domain/ballot.ts';
import type { Place } from '../domain/vote.rules.ts';
import { BallotRepository } from '../persistence/ballot.repository.ts';
import { VoteBox } from '../persistence/vote-box.repository.ts';

const NOWHERE: Place = { voter: undefined, holdsMandate: false, hasVoted: false };

/** Where one who wants to vote stands: fixed when the vote opened, and her mandate as it is at this moment. */
@Injectable()
export class FindPlace {
  constructor(
    private readonly ballots: BallotRepository,
    private readonly box: VoteBox,
    private readonly bodies: Bodies,
  ) {}

  /** Another person's mandate is no place of hers. */
  async execute(tx: Tx, ballot: Ballot, asked: { mandateId: string; personId: string }): Promise<Place> {
    const voter = await this.ballots.voter(ballot, asked.mandateId, tx);
    const acting = voter && (await this.actingFor(tx, ballot, voter));
    if (!voter || !acting || acting.personId !== asked.personId) return NOWHERE;
    return this.place(tx, ballot, voter, acting);
  }

  /** For the officer who writes down what somebody in the room says. */
  async forDesk(tx: Tx, ballot: Ballot, mandateId: string): Promise<Place> {
    const voter = await this.ballots.voter(ballot, mandateId, tx);
    const acting = voter && (await this.actingFor(tx, ballot, voter));
    return voter && acting ? this.place(tx, ballot, voter, acting) : NOWHERE;
  }

  /** Who votes for this place: its own person, or the holder of its proxy. */
  private async actingFor(tx: Tx, ballot: Ballot, voter: Voter): Promise<Voter | undefined> {
    return voter.proxyOf === null ? voter : this.ballots.voter(ballot, voter.proxyOf, tx);
  }

  private async place(tx: Tx, ballot: Ballot, voter: Voter, acting: Voter): Promise<Place> {
    const holds = async ({ mandateId, personId }: Voter) =>
      personId !== null && this.bodies.holds(tx, ballot.alliance, { body: ballot.body, mandateId, personId }, tx.now);
    return {
      voter,
      holdsMandate: (await holds(voter)) && (acting === voter || (await holds(acting))),
      hasVoted: await this.box.isMarked(tx, ballot, voter.mandateId),
    };
  }
}
