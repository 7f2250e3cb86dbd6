import type { DeskSitting, DeskSittingCard, Page, SittingLive } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { DomainError, type RequestContext } from '../../../platform/index.ts';
import { presentDeskCard, presentLive } from '../http/sitting.presenter.ts';
import { type SittingFilter, SittingRepository } from '../persistence/sitting.repository.ts';
import { DescribeSitting } from './describe-sitting.ts';

interface Key {
  readonly alliance: string;
  readonly sitting: string;
}

/** The sittings of an alliance as its desk sees them. */
@Injectable()
export class ListDeskSittings {
  constructor(
    private readonly sittings: SittingRepository,
    private readonly describe: DescribeSitting,
  ) {}

  async execute(alliance: string, filter: SittingFilter): Promise<Page<DeskSittingCard>> {
    const { rows, total } = await this.sittings.page(alliance, filter);
    return { items: rows.map(presentDeskCard), total, page: filter.page, pageSize: filter.pageSize };
  }

  one({ now }: RequestContext, { alliance, sitting: id }: Key): Promise<DeskSitting> {
    return this.describe.desk({ alliance, id }, now);
  }

  /** The board on the wall: everyone by name, here or not. */
  async live({ now }: RequestContext, { alliance, sitting: id }: Key): Promise<SittingLive> {
    const sitting = await this.sittings.find(alliance, id);
    if (!sitting) throw new DomainError('sitting_not_found');
    return presentLive(await this.describe.facts(sitting, now), true);
  }
}
