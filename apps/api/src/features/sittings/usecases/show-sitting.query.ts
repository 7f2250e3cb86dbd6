import type { SittingLive, SittingView } from '@mengwu/contracts';
import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { presentLive, presentSitting } from '../http/sitting.presenter.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { DescribeSitting } from './describe-sitting.ts';
import { FindSitting } from './find-sitting.ts';

interface Key {
  readonly alliance: string;
  readonly sitting: string;
}

/** A sitting on the phone of somebody who is called to it; whoever opens it has read the notice. */
@Injectable()
export class ShowSitting {
  constructor(
    private readonly alliances: Alliances,
    private readonly findSitting: FindSitting,
    private readonly notices: NoticeRepository,
    private readonly describe: DescribeSitting,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, key: Key): Promise<SittingView> {
    const { sitting, seat, notice, personId } = await this.findSitting.mine(ctx, key);
    if (notice && notice.seenAt === null) {
      await this.transactions.run(ctx, (tx) => this.notices.markSeen(tx, sitting, personId), { unrecorded: 'seen' });
    }
    const allianceName = this.alliances.nameOf(sitting.alliance);
    return presentSitting(await this.describe.facts(sitting, ctx.now), { allianceName, seat, notice });
  }

  async live(ctx: RequestContext, key: Key): Promise<SittingLive> {
    const { sitting } = await this.findSitting.mine(ctx, key);
    return presentLive(await this.describe.facts(sitting, ctx.now), false);
  }
}
