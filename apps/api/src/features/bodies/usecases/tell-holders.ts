import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Alliances } from '../../alliances/index.ts';
import { Notifications } from '../../notifications/index.ts';
import { PeopleBook } from './people-book.ts';

/** Tells people what has become of their places; who does not sign in yet has no inbox. */
@Injectable()
export class TellHolders {
  constructor(
    private readonly alliances: Alliances,
    private readonly notifications: Notifications,
    private readonly people: PeopleBook,
  ) {}

  seated(tx: Tx, news: { alliance: string; bodyName: string; personIds: readonly string[] }): Promise<void> {
    const { alliance, bodyName, personIds } = news;
    const body = `您已进入${this.alliances.nameOf(alliance)}${bodyName}。开会、表决都会通知您。`;
    return this.tell(tx, alliance, personIds, { title: `您已进入${bodyName}`, body });
  }

  async tell(
    tx: Tx,
    alliance: string,
    personIds: readonly string[],
    news: { title: string; body: string; id?: string },
  ): Promise<void> {
    const people = await this.people.find(alliance, personIds, tx);
    const to = [...people.values()].filter(({ isReachable }) => isReachable).map(({ personId }) => personId);
    if (to.length === 0) return;
    const { title, body, id = to[0] ?? '' } = news;
    await this.notifications.notify(tx, {
      alliance,
      to,
      title,
      body,
      link: { target: 'place', id },
      template: 'progress',
    });
  }
}
