import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Members } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Departure } from '../domain/departure.ts';

/** Tells everyone who acts for a member, or did so until it left, how its leaving stands. */
@Injectable()
export class TellDeparture {
  constructor(
    private readonly members: Members,
    private readonly notifications: Notifications,
  ) {}

  async execute(
    tx: Tx,
    { alliance, id, memberId }: Pick<Departure, 'alliance' | 'id' | 'memberId'>,
    message: { title: string; body: string; to?: readonly string[] },
  ): Promise<void> {
    const to = message.to ?? (await this.members.peopleOf(alliance, [memberId], tx)).map(({ personId }) => personId);
    if (to.length === 0) return;
    await this.notifications.notify(tx, {
      ...{ alliance, to, title: message.title, body: message.body },
      link: { target: 'departure', id },
      template: 'progress',
      subject: { kind: 'departure', id },
    });
  }
}
