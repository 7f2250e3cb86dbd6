import { Injectable } from '@nestjs/common';
import { type RequestContext, Transactions } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { PublicityRepository } from '../persistence/publicity.repository.ts';

/** Every member hears of a notice, and until when it can object. */
@Injectable()
export class TellPublicity {
  constructor(
    private readonly members: Members,
    private readonly notifications: Notifications,
    private readonly publicities: PublicityRepository,
    private readonly transactions: Transactions,
  ) {}

  async execute(ctx: RequestContext, alliance: string, id: string): Promise<void> {
    const people = [
      ...new Set((await this.members.peopleOfActive(alliance, 'everyone')).map(({ personId }) => personId)),
    ];
    await this.transactions.run(
      ctx,
      async (tx) => {
        const notice = await this.publicities.find(alliance, id, tx);
        if (!notice || notice.told > 0 || notice.outcome !== null || people.length === 0) return;
        await this.notifications.notify(tx, {
          alliance,
          to: people,
          title: `公示：${notice.name}`.slice(0, 60),
          body: `${notice.name}申请加入联盟，公示自 ${notice.startsOn} 至 ${notice.endsOn}。如有异议，请在公示期内提出。`,
          link: { target: 'publicity', id },
          template: 'announcement',
          subject: { kind: 'publicity', id },
        });
        await this.publicities.setTold(tx, alliance, id, people.length);
      },
      { unrecorded: 'machinery' },
    );
  }
}
