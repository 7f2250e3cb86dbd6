import type { ConcernCard, ConcernDetail, MyConcerns, Page } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type InputOf, type RequestContext } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { ConcernPresenter } from '../http/concern.presenter.ts';
import { ConcernRepository } from '../persistence/concern.repository.ts';
import { FindOwn } from './find-own.ts';

/** Concerns: those of one's own unit, or all of them for the desk. */
@Injectable()
export class ListConcerns {
  constructor(
    private readonly alliances: Alliances,
    private readonly own: FindOwn,
    private readonly concerns: ConcernRepository,
    private readonly present: ConcernPresenter,
  ) {}

  async mine(ctx: RequestContext, alliance: string): Promise<MyConcerns> {
    this.alliances.require(alliance);
    const { memberId } = await this.own.acting(ctx, alliance);
    return this.present.mine(alliance, await this.concerns.ofMember(alliance, memberId), ctx.now);
  }

  async show(ctx: RequestContext, alliance: string, id: string): Promise<ConcernDetail> {
    const concern = await this.own.concern(ctx, { alliance, id });
    return this.present.detail(concern, await this.concerns.messages(alliance, id), { now: ctx.now, side: 'member' });
  }

  async desk(
    ctx: RequestContext,
    { params: { alliance }, query }: InputOf<'GET /alliances/:alliance/desk/concerns'>,
  ): Promise<Page<ConcernCard>> {
    const { page, pageSize, q, state } = query;
    const filter = { state, q, offset: (page - 1) * pageSize, limit: pageSize };
    const { concerns, total } = await this.concerns.list(alliance, filter);
    return { items: concerns.map((concern) => this.present.card(concern, ctx.now)), total, page, pageSize };
  }

  async showToDesk(ctx: RequestContext, alliance: string, id: string): Promise<ConcernDetail> {
    const concern = await this.concerns.find(alliance, id);
    if (!concern) throw new DomainError('concern_not_found');
    const messages = await this.concerns.messages(alliance, id);
    return this.present.detail(concern, messages, { now: ctx.now, side: 'secretariat' });
  }
}
