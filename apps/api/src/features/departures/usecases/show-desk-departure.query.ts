import type { DepartureCard, DeskDeparture, Page } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type InputOf, type RequestContext, signedIn, type Tx } from '../../../platform/index.ts';
import type { Departure } from '../domain/departure.ts';
import { DeparturePresenter } from '../http/departure.presenter.ts';
import { DeskDeparturePresenter } from '../http/desk-departure.presenter.ts';
import { DepartureRepository } from '../persistence/departure.repository.ts';
import { ReadDepartureFacts } from './departure-facts.ts';
import { FindDeparture } from './find-departure.ts';

/** Departures as the desk sees them. */
@Injectable()
export class ShowDeskDeparture {
  constructor(
    private readonly departures: DepartureRepository,
    private readonly findDeparture: FindDeparture,
    private readonly facts: ReadDepartureFacts,
    private readonly presenter: DeparturePresenter,
    private readonly deskPresenter: DeskDeparturePresenter,
  ) {}

  async list({ params, query }: InputOf<'GET /alliances/:alliance/desk/departures'>): Promise<Page<DepartureCard>> {
    const { page, pageSize, ...filter } = query;
    const paging = { offset: (page - 1) * pageSize, limit: pageSize };
    const { departures, total } = await this.departures.list(params.alliance, { ...filter, ...paging });
    return { items: departures.map((one) => this.presenter.card(one)), total, page, pageSize };
  }

  async one(
    ctx: RequestContext,
    { params }: InputOf<'GET /alliances/:alliance/desk/departures/:departure'>,
  ): Promise<DeskDeparture> {
    const departure = await this.findDeparture.any(params);
    return this.deskPresenter.desk(departure, signedIn(ctx).personId, await this.facts.of(departure, ctx.now));
  }

  /** The same inside the transaction that changed it. */
  async present(departure: Departure, officer: string, tx: Tx): Promise<DeskDeparture> {
    return this.deskPresenter.desk(departure, officer, await this.facts.of(departure, tx.now, tx));
  }
}
