import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Members, speaksForMember } from '../../members/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { AssignedTask } from '../domain/duty-task.ts';

/** Tells those who speak for a member about one of its tasks. */
@Injectable()
export class TellMember {
  constructor(
    private readonly members: Members,
    private readonly notifications: Notifications,
  ) {}

  async aboutTask(
    tx: Tx,
    { alliance, id, memberId }: Pick<AssignedTask, 'alliance' | 'id' | 'memberId'>,
    title: string,
    body: string,
  ): Promise<void> {
    const people = await this.members.peopleOf(alliance, [memberId], tx);
    const to = people.filter(({ role }) => speaksForMember(role)).map(({ personId }) => personId);
    if (to.length === 0) return;
    await this.notifications.notify(tx, {
      ...{ alliance, to, title, body },
      link: { target: 'duty', id },
      template: 'progress',
      subject: { kind: 'duty-assignment', id },
    });
  }
}
