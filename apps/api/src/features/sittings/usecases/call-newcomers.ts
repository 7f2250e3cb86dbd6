import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/index.ts';
import { Bodies, type Mandate } from '../../bodies/index.ts';
import type { Sitting } from '../domain/sitting.ts';
import { noticeNews } from '../http/sitting.texts.ts';
import { NoticeRepository } from '../persistence/notice.repository.ts';
import { ReadAgenda } from './read-agenda.ts';
import { TellSitting } from './tell-sitting.ts';

/** Sends the notice to whoever took a seat after it had gone out. */
@Injectable()
export class CallNewcomers {
  constructor(
    private readonly bodies: Bodies,
    private readonly notices: NoticeRepository,
    private readonly readAgenda: ReadAgenda,
    private readonly tell: TellSitting,
  ) {}

  async execute(tx: Tx, sitting: Sitting): Promise<Mandate[]> {
    const called = new Set((await this.notices.of(sitting, tx)).map(({ personId }) => personId));
    const seats = await this.bodies.entitled(tx, sitting.alliance, sitting.body, tx.now);
    const newcomers = seats.filter(({ personId }) => personId !== null && !called.has(personId));
    if (newcomers.length === 0) return [];
    await this.tell.call(tx, sitting, newcomers, noticeNews(sitting, await this.readAgenda.execute(sitting, tx)));
    tx.record({
      alliance: sitting.alliance,
      action: 'sitting.newcomers-called',
      subject: { kind: 'sitting', id: sitting.id },
      after: { notified: newcomers.length },
    });
    return newcomers;
  }
}
