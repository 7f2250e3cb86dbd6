import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import type { Mandate } from '../../bodies/index.ts';
import { Notifications } from '../../notifications/index.ts';
import type { Sitting } from '../domain/sitting.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';

export interface News {
  readonly title: string;
  readonly body: string;
}

/** Tells people of a sitting: into every inbox, and by WeChat to whoever subscribed. */
@Injectable()
export class TellSitting {
  constructor(
    private readonly notifications: Notifications,
    private readonly notices: NoticeRepository,
  ) {}

  /** Calls the holders of these seats; from now on they belong to the sitting. */
  async call(tx: Tx, sitting: Sitting, seats: readonly Mandate[], news: News): Promise<void> {
    const people = seats.flatMap(({ personId, mandateId }) => (personId === null ? [] : [{ personId, mandateId }]));
    await this.notices.send(tx, sitting, people);
    await this.to(
      tx,
      sitting,
      people.map(({ personId }) => personId),
      news,
    );
  }

  /** Tells everybody who was called. */
  async everyone(tx: Tx, sitting: Sitting, news: News): Promise<void> {
    const people = (await this.notices.of(sitting, tx)).map(({ personId }) => personId);
    await this.to(tx, sitting, people, news);
  }

  async to(tx: Tx, { alliance, id }: Sitting, people: readonly string[], news: News): Promise<void> {
    if (people.length === 0) return;
    await this.notifications.notify(tx, {
      alliance,
      to: people,
      ...news,
      link: { target: 'sitting', id },
      template: 'event',
      subject: { kind: 'sitting', id },
    });
  }
}
