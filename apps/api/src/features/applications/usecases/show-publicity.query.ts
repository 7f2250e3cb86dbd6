import type { PublicityView } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext, type Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { PublicityPresenter } from '../http/publicity.presenter.ts';
import { PublicityRepository, type ShownPublicity } from '../persistence/publicity.repository.ts';

/** A public notice as one reader sees it: name and kind for everybody, what was applied with for members. */
@Injectable()
export class ShowPublicity {
  constructor(
    private readonly members: Members,
    private readonly publicities: PublicityRepository,
    private readonly present: PublicityPresenter,
  ) {}

  async execute(ctx: RequestContext, alliance: string, id: string): Promise<PublicityView> {
    const notice = await this.publicities.find(alliance, id);
    if (!notice || notice.outcome === 'withdrawn') throw new DomainError('publicity_not_found');
    const reader = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
    return this.shown(notice, reader, ctx.now);
  }

  within(tx: Tx, notice: ShownPublicity, personId: string): Promise<PublicityView> {
    return this.shown(notice, personId, tx.now, tx);
  }

  private async shown(notice: ShownPublicity, personId: string | null, now: Instant, tx?: Tx): Promise<PublicityView> {
    const { alliance, id } = notice;
    const acting = personId === null ? undefined : await this.members.actingFor(personId, alliance, tx);
    const objections = acting ? await this.publicities.objectionsTo(alliance, [id], tx) : [];
    const own = objections.find(({ memberId }) => memberId === acting?.memberId);
    if (notice.outcome === 'refused' && !own) throw new DomainError('publicity_not_found');
    return this.present.view(notice, { isMember: acting !== undefined, own, now });
  }
}
