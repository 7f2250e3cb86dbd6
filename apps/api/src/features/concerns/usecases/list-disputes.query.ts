import type { DisputeCard, DisputeDetail, MyDisputes, Page } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Members } from '../../members/index.ts';
import { DisputePresenter } from '../http/dispute.presenter.ts';
import { DisputeRepository } from '../persistence/dispute.repository.ts';
import { FindOwn } from './find-own.ts';

const SHOWN = 50;

/** Disputes: those of one's own unit, or all of them for the desk. */
@Injectable()
export class ListDisputes {
  constructor(
    private readonly alliances: Alliances,
    private readonly members: Members,
    private readonly own: FindOwn,
    private readonly disputes: DisputeRepository,
    private readonly present: DisputePresenter,
  ) {}

  async mine(ctx: RequestContext, alliance: string): Promise<MyDisputes> {
    this.alliances.require(alliance);
    const acting = await this.own.acting(ctx, alliance);
    return this.present.mine(acting, await this.disputes.ofMember(alliance, acting.memberId), ctx.now);
  }

  /** The other members of the alliance, by a part of their name. */
  async respondents(
    ctx: RequestContext,
    alliance: string,
    q: string,
  ): Promise<{ items: { id: string; name: string }[] }> {
    this.alliances.require(alliance);
    const { memberId } = await this.own.acting(ctx, alliance);
    const items: { id: string; name: string }[] = [];
    for await (const { id, name } of this.members.activeMembers(alliance)) {
      if (id !== memberId && name.includes(q)) items.push({ id, name });
      if (items.length === SHOWN) break;
    }
    return { items };
  }

  async show(ctx: RequestContext, alliance: string, id: string): Promise<DisputeDetail> {
    const { dispute, side } = await this.own.dispute(ctx, { alliance, id });
    return this.present.detail(dispute, await this.disputes.entries(alliance, id), side);
  }

  async desk({
    params: { alliance },
    query: { page, pageSize, q, state },
  }: InputOf<'GET /alliances/:alliance/desk/disputes'>): Promise<Page<DisputeCard>> {
    const filter = { state, q, offset: (page - 1) * pageSize, limit: pageSize };
    const { disputes, total } = await this.disputes.list(alliance, filter);
    return { items: disputes.map((dispute) => this.present.card(dispute)), total, page, pageSize };
  }

  async showToDesk(alliance: string, id: string): Promise<DisputeDetail> {
    const dispute = await this.disputes.find(alliance, id);
    if (!dispute) throw new DomainError('dispute_not_found');
    return this.present.detail(dispute, await this.disputes.entries(alliance, id), 'secretariat');
  }
}
