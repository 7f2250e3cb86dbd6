import type { DepartureCard, DepartureView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import type { ActorRole } from '../domain/departure.states.ts';
import type { Departure } from '../domain/departure.ts';
import { DeparturePresenter } from '../http/departure.presenter.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { ReadDepartureFacts } from './departure-facts.ts';
import { FindDeparture, isTold } from './find-departure.ts';

/** How a member's leaving stands, for its own people: also for those who acted for it until it left. */
@Injectable()
export class ShowDeparture {
  constructor(
    private readonly members: Members,
    private readonly departures: DepartureRepository,
    private readonly findDeparture: FindDeparture,
    private readonly facts: ReadDepartureFacts,
    private readonly presenter: DeparturePresenter,
  ) {}

  async execute(
    ctx: RequestContext,
    { params }: InputOf<'GET /alliances/:alliance/departures/:departure'>,
  ): Promise<DepartureView> {
    const { departure, role } = await this.findDeparture.own(signedIn(ctx).personId, params);
    return this.presenter.own(departure, role, await this.facts.of(departure, ctx.now));
  }

  /** The same inside the transaction that changed it. */
  async present(departure: Departure, role: ActorRole, tx: Tx): Promise<DepartureView> {
    return this.presenter.own(departure, role, await this.facts.of(departure, tx.now, tx));
  }

  async mine(ctx: RequestContext): Promise<DepartureCard[]> {
    const { personId } = signedIn(ctx);
    const acting = [...(await this.members.actingEverywhere(personId)), ...(await this.members.leftWith(personId))];
    const found = await this.departures.ofMembers([...new Set(acting.map(({ memberId }) => memberId))]);
    return found.filter(isTold).map((departure) => this.presenter.card(departure));
  }
}
