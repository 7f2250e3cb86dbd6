import type { DeskPublicity, PageQuery, PublicityCard } from '@mengwu/contracts';
import type { Instant } from '@mengwu/kernel';
import { Injectable } from '@nestjs/common';
import { DomainError, type Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { PublicityPresenter } from '../http/publicity.presenter.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';

/** Public notices, those that run first. */
@Injectable()
export class ListPublicities {
  constructor(
    private readonly alliances: Alliances,
    private readonly publicities: PublicityRepository,
    private readonly present: PublicityPresenter,
  ) {}

  async execute(alliance: string, { page, pageSize, q }: PageQuery, now: Instant) {
    this.alliances.require(alliance);
    // Who was not admitted is nobody's business afterwards.
    const hidden = ['withdrawn', 'refused'] as const;
    const found = await this.publicities.list(alliance, { q, offset: (page - 1) * pageSize, limit: pageSize, hidden });
    const items: PublicityCard[] = found.notices.map((notice) => this.present.card(notice, now));
    return { items, total: found.total, page, pageSize };
  }

  async forDesk(alliance: string, { page, pageSize, q }: PageQuery, now: Instant) {
    const hidden = ['withdrawn'] as const;
    const found = await this.publicities.list(alliance, { q, offset: (page - 1) * pageSize, limit: pageSize, hidden });
    const objections = await this.publicities.objectionsTo(
      alliance,
      found.notices.map(({ id }) => id),
    );
    const items: DeskPublicity[] = await this.present.desk(found.notices, objections, now);
    return { items, total: found.total, page, pageSize };
  }

  async deskOne(tx: Tx, alliance: string, id: string): Promise<DeskPublicity> {
    const notice = await this.publicities.find(alliance, id, tx);
    if (!notice) throw new DomainError('publicity_not_found');
    const objections = await this.publicities.objectionsTo(alliance, [id], tx);
    const [shown] = await this.present.desk([notice], objections, tx.now, tx);
    if (!shown) throw new DomainError('publicity_not_found');
    return shown;
  }
}
